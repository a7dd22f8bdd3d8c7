import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '@/components/dashboard/transfer/date-in';
import { ImportPlan, type ImportMode, type Known } from '@/components/dashboard/transfer/import-plan';
import { type Mapping, readRow } from '@/components/dashboard/transfer/import-row';
import { csvRows } from '@/lib/formats/csv-read';
import { guessedColumns } from '@/lib/formats/import-columns';
import { leadsCsv } from '@/lib/formats/lead-csv';
import { fold } from '@/lib/pipeline/fold';
import type { Lead } from '@/lib/pipeline/lead';

const mapping: Mapping = [
  'givenName',
  'familyName',
  'profile',
  'email',
  'company',
  'title',
  'value',
  'expectedCloseOn',
  'tags',
  'stage',
];
const read = (...cells: string[]) => readRow(cells, mapping, 'NOK');

/** A row of Anna with this address. */
const row = (email: string, company = '') => readRow(['Anna', 'Berg', '', email, company], mapping, 'NOK');

/** What becomes of rows: `new`, the lead’s id, or why they are left out. */
const plan = (mode: ImportMode, ...rows: [ReturnType<typeof row>, Partial<Known>][]) => {
  const planning = new ImportPlan(mode, (name) => (name === 'Proposal' ? 'proposal' : undefined));
  return rows.map(([one, known], at) => {
    const planned = planning.next(at, one, { lead: undefined, isListed: false, ...known });
    return 'left' in planned ? planned.left.why : (planned.ready.leadId ?? 'new');
  });
};

describe('a row of a file', () => {
  it('becomes a lead, with all that its columns say', () =>
    expect(
      read(
        'Anna',
        'Berg',
        'https://no.linkedin.com/in/Anna-Berg/',
        'ANNA@x.example ::: a@y.example',
        'Havn',
        'CEO',
        'kr 1 234,50',
        '5.3.2026',
        'vip ::: fair',
        'Proposal',
      ),
    ).toEqual({
      fields: {
        name: 'Anna Berg',
        givenName: 'Anna',
        familyName: 'Berg',
        slug: 'anna-berg',
        emails: ['anna@x.example', 'a@y.example'],
        phones: [],
        company: 'Havn',
        title: 'CEO',
        value: 1_234_50,
        currency: 'NOK',
        expectedCloseOn: '2026-03-05',
        tags: ['vip', 'fair'],
      },
      stage: 'Proposal',
    }));

  it.each([
    [['', ''], 'name', 'required'],
    [['Anna', '', '', 'no address'], 'email', 'badEmail'],
    [['Anna', '', '', '', '', '', '1.2.3.4'], 'value', 'badMoney'],
    [['Anna', '', '', '', '', '', '', 'soon'], 'expectedCloseOn', 'badDate'],
  ])('%j is no lead, and says why', (cells, field, error) =>
    expect(read(...cells)).toEqual({ problem: { field, error } }),
  );

  it('whose website is none of LinkedIn’s keeps no profile', () =>
    expect(read('Anna', '', 'https://havn.example')).toEqual({
      fields: expect.not.objectContaining({ slug: expect.anything() }),
    }));
});

it('what our own export says of a lead is read back as it was', () => {
  const line = fc.stringMatching(/^[\p{L}\d=+@'"-][\p{L}\d ,.;'"=-]{0,20}$/u).filter((text) => text.trim() === text);
  const listed = fc.stringMatching(/^[\p{L}\d][\p{L}\d -]{0,10}$/u).filter((text) => text.trim() === text);
  const fields = fc.record(
    {
      name: line,
      title: line,
      company: line,
      location: line,
      need: line,
      value: fc.nat({ max: 100_000_000 }),
      expectedCloseOn: fc.constantFrom('2026-03-05', '2027-12-31'),
      probability: fc.nat({ max: 100 }),
      tags: fc.uniqueArray(listed, { minLength: 1, maxLength: 3, selector: (tag) => fold(tag) }),
      slug: fc.constantFrom('anna-berg', 'åse'),
    },
    { requiredKeys: ['name'] },
  );
  const emails = fc.uniqueArray(fc.constantFrom('a@x.example', 'b@y.example'));
  const phones = fc.uniqueArray(fc.constantFrom('+47 900 00 000', '(47) 1'));
  fc.assert(
    fc.property(fields, emails, phones, fc.constantFrom('NOK', 'EUR'), (said, mails, numbers, currency) => {
      const lead = {
        ...said,
        emails: mails,
        phones: numbers,
        currency,
        createdAt: 0,
        outcome: 'lost',
      } as unknown as Lead;
      const own = [
        { id: 'v', name: 'Vessel', type: 'text' as const },
        { id: 'n', name: 'Cages', type: 'number' as const },
      ];
      const custom = { v: 'Nordlys', n: 12.5 };
      const [header = [], cells = []] = csvRows(
        leadsCsv(
          'fairlead',
          [{ lead, stage: 'Proposal', pipeline: 'Sales', digits: 2, custom: { Vessel: 'Nordlys', Cages: 12.5 } }],
          ['Vessel', 'Cages'],
        ),
        ',',
      ).rows;
      const columns: Mapping = guessedColumns(header).map(
        (target, at) =>
          target ?? (header[at] === 'Vessel' ? 'custom.v' : header[at] === 'Cages' ? 'custom.n' : undefined),
      );
      const found = readRow(cells, columns, 'NOK', own);
      expect(found).toMatchObject({ stage: 'Proposal', outcome: 'lost' });
      const {
        givenName: _1,
        familyName: _2,
        ...told
      } = 'fields' in found ? found.fields : { name: JSON.stringify(found) };
      expect(told).toEqual({ ...said, emails: mails, phones: numbers, currency, custom });
    }),
  );
});

describe('a day of a file', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T10:00:00Z', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['05/03/26', '2026-03-05'],
    ['3/25/2026', '2026-03-25'],
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['5. mai 2026', '2026-05-05'],
    ['31.2.2026', undefined],
    ['soon', undefined],
  ])('%s is %s', (text, day) => expect(dateIn(text)).toBe(day));
});

describe('the plan of an import', () => {
  const lead = {
    name: 'Anna Berg',
    emails: ['anna@x.example'],
    phones: [],
    currency: 'NOK',
    id: 'a',
    company: 'Havn',
  } as unknown as Lead;

  it.each<[ImportMode, string[]]>([
    ['both', ['new', 'twice', 'a', 'listed']],
    ['create', ['new', 'twice', 'known', 'listed']],
    ['update', ['unknown', 'twice', 'a', 'listed']],
  ])('%s takes those who are wanted, each once', (mode, expected) =>
    expect(
      plan(
        mode,
        [row('new@x.example'), {}],
        [row('NEW@x.example'), {}],
        [row('anna@x.example', 'Other'), { lead }],
        [row('l@x.example'), { isListed: true }],
      ),
    ).toEqual(expected),
  );

  it('leaves out who would get nothing new, and whom the file says nothing certain of but her name a second time', () =>
    expect(
      plan('both', [row('anna@x.example', 'Havn'), { lead }], [row('', 'Havn'), {}], [row('', 'havn'), {}]),
    ).toEqual(['same', 'new', 'twice']));

  it('keeps of the rep’s own fields what a lead in that stage has, and how a sale has ended', () => {
    const own = [{ id: 'v', name: 'Vessel', type: 'text' as const }];
    const columns: Mapping = ['name', 'stage', 'custom.v', 'outcome'];
    const planning = new ImportPlan(
      'both',
      (name) => name.toLowerCase(),
      (stageId) => new Set(stageId === 'closing' ? ['v'] : []),
    );
    const planned = (name: string, stage: string) =>
      planning.next(0, readRow([name, stage, 'Nordlys', 'Closed Won'], columns, 'NOK', own), {
        lead: undefined,
        isListed: false,
      });
    expect(planned('Anna', 'Closing')).toMatchObject({
      ready: { fields: { custom: { v: 'Nordlys' } }, outcome: 'won' },
    });
    expect(planned('Bo', 'Proposal')).toMatchObject({
      ready: { fields: expect.not.objectContaining({ custom: expect.anything() }) },
    });
  });

  it('puts a new lead in the stage of that name', () => {
    const planning = new ImportPlan('both', (name) => (name === 'Proposal' ? 'proposal' : undefined));
    const known = { lead: undefined, isListed: false };
    const staged = (stage: string, email: string) =>
      planning.next(0, readRow(['A', '', '', email, '', '', '', '', '', stage], mapping, 'NOK'), known);
    expect(staged('Proposal', 'a@x.example')).toMatchObject({ ready: { stageId: 'proposal' } });
    expect(staged('Elsewhere', 'b@x.example')).toMatchObject({
      ready: expect.not.objectContaining({ stageId: expect.anything() }),
    });
  });
});
