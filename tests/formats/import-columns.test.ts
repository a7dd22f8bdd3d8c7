import { describe, expect, it } from 'vitest';
import { guessedColumns, headerRow, kindOfFile } from '@/lib/formats/import-columns';
import { csvFormats, leadsCsv } from '@/lib/formats/lead-csv';
import { csvRows } from '@/lib/formats/csv-read';

const head = (text: string) => text.split(',');

describe('the columns of a file', () => {
  it.each([
    [
      'linkedin',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ['givenName', 'familyName', 'profile', 'email', 'company', 'title', undefined],
    ],
    [
      'hubspot',
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner',
      [undefined, 'givenName', 'familyName', 'email', 'phone', 'title', 'company', undefined],
    ],
    [
      'pipedrive',
      'Person - Name,Person - Email - Work,Person - Email - Home,Organization - Name,Deal - Value,Deal - Stage',
      ['name', 'email', 'email', 'company', 'value', 'stage'],
    ],
    [
      'salesforce',
      'First Name,Last Name,Company,Title,Email,Phone,Lead Status,Description',
      ['givenName', 'familyName', 'company', 'title', 'email', 'phone', 'stage', 'need'],
    ],
    [
      'google',
      'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Organization Name,Labels',
      ['givenName', 'familyName', undefined, 'email', 'phone', 'company', 'tags'],
    ],
    [
      'other',
      'Navn,Firma,E-post,Telefon,Tittel,Sted,Beløp',
      ['name', 'company', 'email', 'phone', 'title', 'location', 'value'],
    ],
  ] as const)('of %s are known by their names', (kind, header, targets) => {
    expect(kindOfFile(head(header))).toBe(kind);
    expect(guessedColumns(head(header))).toEqual(targets);
  });

  it.each(csvFormats)('of our own export for %s are known again, and whose they are', (format) => {
    const [header = []] = csvRows(leadsCsv(format, []), ',').rows;
    expect(kindOfFile(header)).toBe(format);
    const known = guessedColumns(header).filter(Boolean);
    expect(known.length).toBeGreaterThan(5);
    expect(known).toContain('email');
  });

  it('are found below what LinkedIn writes above them', () => {
    const rows = [
      ['Notes:'],
      ['When exporting your connection data, you may notice …'],
      ['First Name', 'Last Name', 'URL'],
    ];
    expect(headerRow(rows)).toBe(2);
    expect(
      headerRow([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe(0);
  });

  it('say one thing once: of two the likelier, but of addresses all', () =>
    expect(guessedColumns(['Organization', 'Company', 'E-mail 1 - Value', 'E-mail 2 - Value'])).toEqual([
      undefined,
      'company',
      'email',
      'email',
    ]));
});
