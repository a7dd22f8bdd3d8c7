/** Between a job and its company. `unsure` ones also lead to a place or a field, and count only where the company is known. */
const sure = [' at ', ' @ ', ' hos ', ' bei ', ' chez '];
const unsure = [' i ', ' ved ', ' på ', ' en ', ' in '];

/** Between the claims of a headline; people put the current job first. */
const claims = / *[|•·│｜] *| [-–—] /;

/** Signs that what is left is still more than one job. */
const several = /[/,;:–—]/;

/**
 * Title and company as a headline tells them ("Daglig leder hos Nordlys AS"), in clear cases only: one job, one separator,
 * a company that starts like a name. `company` is the one that the page shows beside the headline; a headline that names
 * another one is not about the current job. Of several claims the first counts, and only where it names that company.
 */
export function jobIn(headline: string | undefined, company?: string): { title?: string; company?: string } {
  const none = { company };
  const [job, ...more] = headline?.split(claims) ?? [];
  if (!job || several.test(job) || (more.length > 0 && !company)) return none;
  const separators = company ? [...sure, ...unsure] : sure;
  const splits = separators.flatMap((separator) => {
    const parts = job.split(separator);
    return parts.length > 1 ? [parts] : [];
  });
  const [parts] = splits;
  if (splits.length !== 1 || parts?.length !== 2) return none;
  const [title = '', named = ''] = parts;
  if (!title || title.length > 80 || named.length > 80 || !/^[\p{Lu}\p{Lo}\d]/u.test(named)) return none;
  if (company && !sharesStart(company, named)) return none;
  return { title, company: company ?? named };
}

/** "Nordlys" and "Nordlys AS". */
function sharesStart(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => name.toLowerCase()).toSorted((a, b) => a.length - b.length);
  return `${long} `.startsWith(`${short} `);
}
