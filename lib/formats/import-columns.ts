import { fold } from '@/lib/pipeline/fold';

/** What a column of a file can say of a lead. */
export const importTargets = [
  'name',
  'givenName',
  'familyName',
  'title',
  'company',
  'email',
  'phone',
  'profile',
  'location',
  'value',
  'currency',
  'expectedCloseOn',
  'probability',
  'need',
  'tags',
  'stage',
  'outcome',
] as const;
export type ImportTarget = (typeof importTargets)[number];

/** Of these a lead has several: more than one column may say them. */
const several: ReadonlySet<ImportTarget> = new Set(['email', 'phone', 'tags']);

/** By which names other programs, and people in both languages, call each; folded, the likeliest first. */
const names: Record<ImportTarget, readonly string[]> = {
  name: [
    'name',
    'full name',
    'navn',
    'fullt navn',
    'person - name',
    'contact person',
    'deal - contact person',
    'kontaktperson',
    'fullname',
    'contact name',
    'file as',
  ],
  givenName: ['first name', 'given name', 'fornavn', 'firstname', 'person - first name'],
  familyName: ['last name', 'family name', 'surname', 'etternavn', 'lastname', 'person - last name'],
  title: [
    'title',
    'job title',
    'position',
    'tittel',
    'stilling',
    'organization title',
    'organization 1 - title',
    'job_title',
    'headline',
    'person - job title',
  ],
  company: [
    'company',
    'company name',
    'organization',
    'organisation',
    'firma',
    'selskap',
    'bedrift',
    'organization - name',
    'organization name',
    'organization 1 - name',
    'person - organization',
    'deal - organization',
    'associated company',
    'account name',
    'companyname',
  ],
  email: [
    'e-mail',
    'email',
    'e-post',
    'epost',
    'mail',
    'email address',
    'e-mail address',
    'e-postadresse',
    'person - email',
    'person - email (work)',
    'person - email - work',
    'person - email - home',
    'person - email - other',
    'e-mail 1 - value',
    'e-mail 2 - value',
    'e-mail 3 - value',
  ],
  phone: [
    'phone',
    'phone number',
    'telefon',
    'telefonnummer',
    'mobil',
    'mobile',
    'mobile phone',
    'tlf',
    'person - phone',
    'person - phone - work',
    'person - phone - mobile',
    'person - phone - home',
    'phone 1 - value',
    'phone 2 - value',
    'phone 3 - value',
  ],
  profile: [
    'linkedin',
    'linkedin url',
    'linkedin profile',
    'linkedin-profil',
    'linkedinurl',
    'linkedin_url',
    'url',
    'profile url',
    'profileurl',
    'defaultprofileurl',
    'website',
    'website 1 - value',
  ],
  location: ['location', 'city', 'sted', 'by', 'poststed', 'address 1 - city', 'country', 'land', 'country/region'],
  value: ['value', 'amount', 'deal value', 'deal - value', 'verdi', 'avtaleverdi', 'belop', 'beløp', 'annual revenue'],
  currency: ['currency', 'valuta', 'deal - currency', 'deal - currency of value', 'currency iso code'],
  expectedCloseOn: [
    'expected close',
    'expected close date',
    'close date',
    'deal - expected close date',
    'forventet avslutning',
    'avslutningsdato',
  ],
  probability: ['probability', 'sannsynlighet', 'probability (%)', 'sannsynlighet (%)'],
  need: ['need', 'behov', 'description', 'note', 'notes', 'notat', 'notater', 'beskrivelse', 'person - note'],
  tags: [
    'tags',
    'tag',
    'labels',
    'label',
    'merkelapper',
    'etiketter',
    'person - label',
    'group membership',
    'categories',
  ],
  outcome: ['outcome', 'resultat', 'deal - status', 'utfall'],
  stage: ['stage', 'fase', 'deal stage', 'deal - stage', 'lead status', 'status', 'steg'],
};

const targetOf = new Map(importTargets.flatMap((target) => names[target].map((name) => [fold(name), target] as const)));
const placeOf = new Map(
  importTargets.flatMap((target) => names[target].map((name, place) => [fold(name), place] as const)),
);

/** How likely it is by that name: 0 is the likeliest. */
const rank = (head = '') => placeOf.get(head) ?? Infinity;

/** What each column says, by its heading; `undefined` where nobody can tell. Of two columns of one thing the likelier is taken. */
export function guessedColumns(header: readonly string[]): (ImportTarget | undefined)[] {
  const folded = header.map((head) => fold(head.trim()));
  const guessed = folded.map((head) => targetOf.get(head));
  return guessed.map((target, at) => {
    const head = folded[at];
    if (!target || several.has(target)) return target;
    const better = guessed.findIndex(
      (one, other) =>
        one === target && (rank(folded[other]) < rank(head) || (rank(folded[other]) === rank(head) && other < at)),
    );
    return better < 0 ? target : undefined;
  });
}

/** Rows among which the headings are: LinkedIn writes notes above them. */
export const mostAboveRows = 10;

export function headerRow(rows: readonly (readonly string[])[]): number {
  const first = rows
    .slice(0, mostAboveRows)
    .findIndex((row) => row.filter((cell) => targetOf.has(fold(cell.trim()))).length >= 2);
  return Math.max(0, first);
}

/** Whose files have these headings. */
export type FileKind = 'linkedin' | 'hubspot' | 'pipedrive' | 'salesforce' | 'google' | 'fairlead' | 'other';

export function kindOfFile(header: readonly string[]): FileKind {
  const heads = new Set(header.map((head) => head.trim().toLowerCase()));
  const has = (...all: string[]) => all.every((head) => heads.has(head));
  if (has('first name', 'last name', 'connected on')) return 'linkedin';
  if (has('e-mail', 'outcome', 'need')) return 'fairlead';
  if ([...heads].some((head) => /^(person|deal|organization) - /.test(head))) return 'pipedrive';
  if (has('e-mail 1 - value') || has('given name', 'group membership')) return 'google';
  if (has('record id') || has('contact owner') || has('deal stage', 'deal name')) return 'hubspot';
  if (has('lead status') || has('lead source') || has('company', 'last name', 'lead id')) return 'salesforce';
  return 'other';
}
