import { leadPage } from '@/lib/pipeline/lead-page';
import type { Lead } from '@/lib/pipeline/lead';
import { personName } from '@/lib/pipeline/person-name';
import { type Cell, csvOf } from './csv-write';

/** Whose files a lead can be written as: our own, which says the most, and those that other programs read. */
export const csvFormats = ['fairlead', 'linkedin', 'hubspot', 'pipedrive', 'salesforce', 'google'] as const;
export type CsvFormat = (typeof csvFormats)[number];

/** A lead and what stands beside her: names that her row has by their ids only. */
export interface LeadRow {
  lead: Lead;
  /** As it is called; the pipeline's too. */
  stage: string;
  pipeline: string;
  /** Minor digits of the currency of her value. */
  digits: number;
  /** Of the rep's own fields, by the field's name. */
  custom?: Readonly<Record<string, string | number>>;
}

type Columns = readonly (readonly [head: string, cell: (row: LeadRow) => Cell])[];

/** Several of a thing in one cell, as Google writes them. */
const several = (texts: readonly string[] = []) => texts.join(' ::: ');

const given = ({ lead }: LeadRow) => lead.givenName ?? personName(lead.name).given ?? '';
/** Where it is not certain which is the family's, all of the name: these programs want one. */
const family = ({ lead }: LeadRow) => lead.familyName ?? personName(lead.name).family ?? lead.name;
const firstOf = (row: LeadRow) => (given(row) && family(row) !== row.lead.name ? given(row) : '');
const profile = ({ lead: { slug } }: LeadRow) => (slug ? leadPage({ slug, emails: [] })?.url : undefined);
const value = ({ lead, digits }: LeadRow) => (lead.value === undefined ? undefined : lead.value / 10 ** digits);

/** By the names that each of them maps by itself when it reads a file. */
const columns: Record<CsvFormat, Columns> = {
  fairlead: [
    ['Name', ({ lead }) => lead.name],
    ['Given name', ({ lead }) => lead.givenName],
    ['Family name', ({ lead }) => lead.familyName],
    ['Title', ({ lead }) => lead.title],
    ['Company', ({ lead }) => lead.company],
    ['E-mail', ({ lead }) => several(lead.emails)],
    ['Phone', ({ lead }) => several(lead.phones)],
    ['LinkedIn', profile],
    ['Location', ({ lead }) => lead.location],
    ['Value', value],
    ['Currency', ({ lead }) => lead.currency],
    ['Pipeline', ({ pipeline }) => pipeline],
    ['Stage', ({ stage }) => stage],
    ['Outcome', ({ lead }) => lead.outcome],
    ['Probability', ({ lead }) => lead.probability],
    ['Expected close', ({ lead }) => lead.expectedCloseOn],
    ['Next step', ({ lead }) => lead.nextDueOn],
    ['Need', ({ lead }) => lead.need],
    ['Tags', ({ lead }) => several(lead.tags)],
    ['Added', ({ lead }) => new Date(lead.createdAt).toISOString()],
  ],
  linkedin: [
    ['First Name', firstOf],
    ['Last Name', family],
    ['URL', profile],
    ['Email Address', ({ lead }) => lead.emails[0]],
    ['Company', ({ lead }) => lead.company],
    ['Position', ({ lead }) => lead.title],
    // When she was connected is not known for certain: the column is there, for who looks for it.
    ['Connected On', () => undefined],
  ],
  hubspot: [
    ['First Name', firstOf],
    ['Last Name', family],
    ['Email', ({ lead }) => lead.emails[0]],
    ['Phone Number', ({ lead }) => lead.phones[0]],
    ['Job Title', ({ lead }) => lead.title],
    ['Company Name', ({ lead }) => lead.company],
    ['City', ({ lead }) => lead.location],
    ['LinkedIn URL', profile],
    ['Deal Name', ({ lead }) => lead.company ?? lead.name],
    ['Pipeline', ({ pipeline }) => pipeline],
    ['Deal Stage', ({ stage }) => stage],
    ['Amount', value],
    ['Close Date', ({ lead }) => lead.expectedCloseOn],
  ],
  pipedrive: [
    ['Person - Name', ({ lead }) => lead.name],
    ['Person - First name', firstOf],
    ['Person - Last name', family],
    ['Person - Email (Work)', ({ lead }) => lead.emails[0]],
    ['Person - Phone', ({ lead }) => lead.phones[0]],
    ['Organization - Name', ({ lead }) => lead.company],
    ['Deal - Title', ({ lead }) => lead.company ?? lead.name],
    ['Deal - Value', value],
    ['Deal - Currency', ({ lead }) => (lead.value === undefined ? undefined : lead.currency)],
    ['Deal - Pipeline', ({ pipeline }) => pipeline],
    ['Deal - Stage', ({ stage }) => stage],
    ['Deal - Status', ({ lead: { outcome } }) => (outcome === 'won' ? 'won' : outcome ? 'lost' : 'open')],
    ['Deal - Expected close date', ({ lead }) => lead.expectedCloseOn],
    ['Note', ({ lead }) => lead.need],
  ],
  salesforce: [
    ['First Name', firstOf],
    ['Last Name', family],
    // It is required there.
    ['Company', ({ lead }) => lead.company ?? '-'],
    ['Title', ({ lead }) => lead.title],
    ['Email', ({ lead }) => lead.emails[0]],
    ['Phone', ({ lead }) => lead.phones[0]],
    ['Website', profile],
    ['City', ({ lead }) => lead.location],
    ['Lead Source', () => 'Fairlead'],
    ['Description', ({ lead }) => lead.need],
  ],
  google: [
    ['First Name', firstOf],
    ['Last Name', family],
    ['Organization Name', ({ lead }) => lead.company],
    ['Organization Title', ({ lead }) => lead.title],
    ['E-mail 1 - Label', ({ lead }) => (lead.emails.length > 0 ? 'Work' : undefined)],
    ['E-mail 1 - Value', ({ lead }) => several(lead.emails)],
    ['Phone 1 - Label', ({ lead }) => (lead.phones.length > 0 ? 'Work' : undefined)],
    ['Phone 1 - Value', ({ lead }) => several(lead.phones)],
    ['Address 1 - City', ({ lead }) => lead.location],
    ['Website 1 - Label', (row) => (profile(row) ? 'LinkedIn' : undefined)],
    ['Website 1 - Value', profile],
    ['Notes', ({ lead }) => lead.need],
    ['Labels', ({ lead }) => several(lead.tags)],
  ],
};

/** Leads as a CSV file of that kind. `own`: the names of the rep's own fields, which our own file has behind the others. */
export function leadsCsv(format: CsvFormat, rows: readonly LeadRow[], own: readonly string[] = []): string {
  const more: Columns =
    format === 'fairlead' ? own.map((name) => [name, ({ custom }: LeadRow) => custom?.[name]] as const) : [];
  const all = [...columns[format], ...more];
  return csvOf([all.map(([head]) => head), ...rows.map((row) => all.map(([, cell]) => cell(row)))]);
}
