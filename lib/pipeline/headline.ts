import { claimsIn, isAboutNow, limits, line, type Word } from './headline-claims';
import { type Job, reading } from './headline-reading';
import { type Joint, jointsIn, tailIn } from './headline-tail';
import { titleIn } from './headline-title';
import { companyKeys, isField, isPlace, keyOf } from './headline-words';

export type { Job } from './headline-reading';

/**
 * Title and company as a headline tells them ("Salgssjef i Nordlys AS", "Head of Sales @ Seewind"), in clear cases only: whatever is in doubt is
 * left out, for the rep to fill in. `topCardCompany` is the employer that the page shows beside the headline. It always wins,
 * and a headline that names another one gives no title. Without it the first job counts, and a word that may also lead to a
 * place or a field of work ("i", "in", "en") leads to a company only where a legal form says so.
 * Of a headline the first 300 UTF-16 units are read; texts are parts of it (or the page's company), white space folded, without
 * invisible marks.
 */
export function jobOf(headline: string, topCardCompany?: string): Job {
  const judge = line(topCardCompany ?? '');
  const claims = claimsIn(line(headline)).filter(isAboutNow);
  if (!judge) return firstJob(claims);
  const title = titleAt(claims, companyKeys(judge.split(' ').map(keyOf)));
  return { ...(title && { title }), company: judge };
}

/**
 * The title that the headline gives for the job at this very company, which it names itself: as certain as a headline can be.
 * `undefined` where it names none, another one, or no clear title.
 */
export function titleNamedWith(headline: string, company: string): string | undefined {
  const judge = companyKeys(line(company).split(' ').map(keyOf));
  return jobAt(claimsIn(line(headline)).filter(isAboutNow), judge)?.title;
}

function firstJob(claims: Word[][]): Job {
  const readings = claims.map(reading);
  const at = readings.findIndex((said) => said.title ?? said.company ?? said.doubtful);
  const found = readings[at];
  if (!found) return {};
  const { title, company, doubtful } = found;
  const next = readings[at + 1];
  // "Salgssjef | Nordlys AS", and the other way round.
  if (title && !company && !doubtful && next?.company && !next.title) return { title, company: next.company };
  if (company && !title && next?.title && !next.company && !next.doubtful) return { title: next.title, company };
  return { ...(title && { title }), ...(company && { company }) };
}

/** The title of the job at the page's company; of a headline without any employer, the first that is clearly one. */
function titleAt(claims: Word[][], judge: string[]): string | undefined {
  const named = jobAt(claims, judge);
  if (named) return named.title;
  const readings = claims.map(reading);
  if (readings.some((said) => said.company ?? said.doubtful)) return undefined;
  return readings.find((said) => said.title)?.title;
}

/** What is said of the job at this company; `undefined` where the company is not named. */
function jobAt(claims: Word[][], judge: string[]): { title: string | undefined } | undefined {
  for (const [index, claim] of claims.entries()) {
    if (isSame(companyKeys(claim.map((word) => word.key)), judge, true)) {
      const around = [claims[index - 1], claims[index + 1]].map((near) => near && reading(near));
      return { title: around.find((said) => said?.title && !said.company && !said.doubtful)?.title };
    }
    const joint = jointsIn(claim).find((one) => isJudged(claim, one, judge));
    if (joint) return { title: titleIn(claim.slice(0, joint.before), joint.kind !== 'comma') };
  }
  return undefined;
}

/** Whether what follows the joint is the page's company. Where it mostly is something else, all of its name must be there. */
function isJudged(claim: Word[], { kind, before, after }: Joint, judge: string[]): boolean {
  const tail = tailIn(claim, after);
  const whole = kind === 'genitive' || kind === 'beside' || (kind === 'weak' && isPlace(tail.keys));
  if (kind === 'beside' && !claim.slice(0, before).some((word) => word.job)) return false;
  if (kind === 'genitive' && tail.keys.every(isField)) return false;
  const rest = companyKeys(claim.slice(after, after + limits.words).map((word) => word.key));
  return isSame(companyKeys(tail.keys), judge, whole) || (!whole && startsWith(rest, judge));
}

/** "Nordlys" and "Nordlys Energi" are the same unless `whole` names are asked for. */
function isSame(one: string[], other: string[], whole: boolean): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.join('') === other.join('') || (!whole && (startsWith(one, other) || startsWith(other, one)));
}

const startsWith = (long: string[], short: string[]) =>
  short.length > 0 && short.length <= long.length && short.every((key, index) => key === long[index]);
