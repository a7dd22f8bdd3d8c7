import { fold } from './fold';
import { isFreeMail } from './free-mail';
import { looseWord } from './name-parts';

const listed = (words: string) => new Set(words.trim().split(/\s+/));

/** Legal forms, without dots and strokes. */
const forms =
  listed(`as asa ans da sa enk nuf ks iks hf rf kf sf ba ab aktiebolag aktieselskab aksjeselskap hb kb publ aps is ps oy oyj gmbh
  mbh ag kg kgaa ug ek ohg gbr se ltd limited llc llp lp plc inc incorporated corp corporation bv nv sas sarl eurl spa srl sl slu pty ehf co
  ou sia uab`);
/** Those that some write in front. */
const leadingForms = listed('as ab oy');
const groupWords = listed('gruppen gruppe group konsern konsernet konzern koncernen holding');
const countries: Record<string, string> = {
  norge: 'no',
  noreg: 'no',
  norway: 'no',
  norwegen: 'no',
  sverige: 'se',
  sweden: 'se',
  schweden: 'se',
  danmark: 'dk',
  denmark: 'dk',
  danemark: 'dk',
  finland: 'fi',
  suomi: 'fi',
  deutschland: 'de',
  germany: 'de',
  tyskland: 'de',
  uk: 'uk',
};

/** What stands in a company's place where somebody works for none, or does not say. */
const nobody =
  listed(`selfemployed freelance freelancer frilans frilanser selvstendig selvstendignaringsdrivende selbstandig selbststandig
  egenforetagare egenansat selvstandig student none na ukjent unknown privat private privatperson pensjonist pensionar retired rentner
  ingen arbeidssokende jobseeker opentowork stealthstartup stealth confidential konfidensielt independent consultant konsulent ledig`);

export interface CompanyKey {
  /** The name in one loose word, without legal form, "Group" and country: `nordhavsjomat`. */
  base: string;
  /** Where the name ends in a country: its two letters. */
  country?: string;
}

/** A company's name as it is compared; `undefined` where it names none. */
export function companyKey(company: string | undefined): CompanyKey | undefined {
  if (!company) return undefined;
  let words = fold(company)
    .replace(/\b([a-z])\/([a-z])\b/g, '$1$2')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/\(.*\)/g, ' ')
    .split(/[\s,&+/.–—]+/)
    .map(looseWord)
    .filter((word) => word && !/^(?:og|och|and|und|et)$/.test(word));
  if (words[0] === 'the' && words.length > 1) words = words.slice(1);
  if (leadingForms.has(words[0] ?? '') && words.length > 1) words = words.slice(1);
  let country: string | undefined;
  for (let last = words.at(-1) ?? ''; words.length > 1; last = words.at(-1) ?? '') {
    // A word that is left must still be a name: "The Group AS" is called Group.
    const goes = forms.has(last) || (isName(words.slice(0, -1)) && (groupWords.has(last) || countries[last]));
    if (!goes) break;
    country ??= countries[last];
    words = words.slice(0, -1);
  }
  const base = words.join('');
  if (base.length < 2 || nobody.has(base)) return undefined;
  return { base, ...(country && { country }) };
}

const isName = (words: readonly string[]) => words.join('').length > 2;

/** What stands before a country's own ending and names no company either: `nordhav.co.uk`, `oslo.kommune.no`. */
const secondLevels = listed('co com org net gov ac edu or ne kommune fylkeskommune herad stat dep priv vgs');

/** A domain's part that somebody chose for a name, as a loose word: `nordhavsjomat` of `post.nordhav-sjomat.no`. */
export function domainLabel(domain: string): string {
  const labels = domain.toLowerCase().split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return looseWord((labels.length > 1 && secondLevels.has(last) ? labels.at(-2) : last) ?? '');
}

/** The domains of these addresses that are an employer's, lower-cased, each once. */
export function employerDomains(emails: readonly string[]): string[] {
  const domains = emails.map((email) =>
    email
      .slice(email.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase(),
  );
  return [...new Set(domains)].filter((domain) => domain.includes('.') && !isFreeMail(domain));
}
