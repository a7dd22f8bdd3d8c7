import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFormats, type CsvFormat, type LeadRow, leadsCsv } from '@/lib/formats/lead-csv';
import type { Lead } from '@/lib/pipeline/lead';

const anna: Lead = {
  id: 'a',
  rev: 1,
  ordinal: 1,
  createdAt: Date.parse('2026-03-01T10:00:00Z'),
  updatedAt: 0,
  stageId: 'proposal',
  stageEnteredAt: 0,
  source: { site: 'manual' },
  identities: [],
  name: 'Anna Berg',
  givenName: 'Anna',
  familyName: 'Berg',
  company: 'Havn, AS',
  title: '=1+1',
  emails: ['anna@havn.example', 'a@b.example'],
  phones: ['+47 900 00 000'],
  slug: 'anna-berg',
  value: 1_234_50,
  currency: 'NOK',
  expectedCloseOn: '2026-04-01',
  tags: ['vip', 'fair'],
} as unknown as Lead;
const row: LeadRow = { lead: anna, stage: 'Proposal', pipeline: 'Sales', digits: 2, custom: { Vessel: 'Nordlys' } };
const read = (format: CsvFormat, rows: LeadRow[], own?: string[]) =>
  Papa.parse<Record<string, string>>(leadsCsv(format, rows, own).slice(1), { header: true, skipEmptyLines: true }).data;

describe('leads as CSV', () => {
  it('say the most in our own file, with the rep’s own fields behind', () =>
    expect(read('fairlead', [row], ['Vessel'])).toEqual([
      {
        Name: 'Anna Berg',
        'Given name': 'Anna',
        'Family name': 'Berg',
        Title: "'=1+1",
        Company: 'Havn, AS',
        'E-mail': 'anna@havn.example ::: a@b.example',
        Phone: '+47 900 00 000',
        LinkedIn: 'https://www.linkedin.com/in/anna-berg/',
        Location: '',
        Value: '1234.5',
        Currency: 'NOK',
        Pipeline: 'Sales',
        Stage: 'Proposal',
        Outcome: '',
        Probability: '',
        'Expected close': '2026-04-01',
        'Next step': '',
        Need: '',
        Tags: 'vip ::: fair',
        Added: '2026-03-01T10:00:00.000Z',
        Vessel: 'Nordlys',
      },
    ]));

  it.each<[CsvFormat, Record<string, string>]>([
    [
      'hubspot',
      {
        'First Name': 'Anna',
        'Last Name': 'Berg',
        Email: 'anna@havn.example',
        'Company Name': 'Havn, AS',
        Amount: '1234.5',
      },
    ],
    [
      'pipedrive',
      { 'Person - Name': 'Anna Berg', 'Deal - Value': '1234.5', 'Deal - Status': 'open', 'Deal - Stage': 'Proposal' },
    ],
    ['salesforce', { 'First Name': 'Anna', 'Last Name': 'Berg', Company: 'Havn, AS', Email: 'anna@havn.example' }],
    [
      'google',
      {
        'E-mail 1 - Value': 'anna@havn.example ::: a@b.example',
        Labels: 'vip ::: fair',
        'Organization Name': 'Havn, AS',
      },
    ],
  ])('have the columns that %s maps by itself', (format, expected) =>
    expect(read(format, [row])[0]).toMatchObject(expected),
  );

  it('give whoever has one name only a last name, and a company where one is required', () => {
    const { givenName: _1, familyName: _2, company: _3, ...rest } = anna;
    const one = { ...row, lead: { ...rest, name: 'Madonna' } as Lead };
    expect(read('salesforce', [one])[0]).toMatchObject({ 'First Name': '', 'Last Name': 'Madonna', Company: '-' });
  });

  it.each(csvFormats)('have no formula in any cell of %s', (format) => {
    const wild = { ...row, lead: { ...anna, name: '=cmd', company: '@x', need: '+a', tags: ['-b'], location: '|c' } };
    for (const cells of Papa.parse<string[]>(leadsCsv(format, [wild]).slice(1)).data.slice(1))
      for (const cell of cells) expect(cell).not.toMatch(/^[=@|]|^[+-](?![\d\s().,-]*$)/);
  });
});
