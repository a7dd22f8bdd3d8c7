import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, CalendarDate, calendarDateAt, daysBetween } from '@/lib/pipeline/calendar-date';
import { type Erasable, erasableNames, eraseKeys } from '@/lib/pipeline/erase';
import { personExport } from '@/lib/pipeline/person-export';
import { retention, RetentionRule } from '@/lib/pipeline/retention';

const keysOf = (person: Erasable, salt: string) => eraseKeys(erasableNames(person), hash(salt));
const hash = (salt: string) => async (text: string) => createHmac('sha256', salt).update(text).digest('hex');

describe('the list of those who are not to be recorded', () => {
  const kari = {
    name: 'Kari Lunde',
    emails: ['Kari@Nordhav.example', 'k@gmail.com'],
    phones: ['900 00 001'],
    slug: 'Kari',
  };

  it('holds hashes only, no word of the person', async () => {
    const keys = await keysOf(kari, 'salt');
    expect(keys).toHaveLength(4);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Erasable & { name?: string }, boolean]>([
    ['one address, however it is written', { email: 'kari@nordhav.EXAMPLE ' }, true],
    ['another of her addresses', { emails: ['x@x.example', 'k@gmail.com'] }, true],
    ['the profile', { slug: 'kari' }, true],
    ['the number, with its country, under her name', { name: 'KARI Lunde', phone: '+47 90 00 00 01' }, true],
    ['the number under another name: a whole company may have it', { name: 'Ola Vik', phone: '900 00 001' }, false],
    ['the number alone', { phone: '900 00 001' }, false],
    ['another address', { email: 'kari@fjellheim.example' }, false],
    ['the name alone', { name: 'Kari Lunde' }, false],
    ['a number too short to be hers alone', { name: 'Kari Lunde', phone: '1234' }, false],
  ])('knows her again by %s', async (_, seen, expected) => {
    const list = new Set(await keysOf(kari, 'salt'));
    const isOn = async (salt: string) => (await keysOf(seen, salt)).some((key) => list.has(key));
    expect(await isOn('salt')).toBe(expected);
    expect(await isOn('other salt')).toBe(false);
  });

  it('has nothing of somebody whom nothing names for certain, and fails when the hash does', async () => {
    expect(await keysOf({ name: 'Kari', phones: ['1234'] }, 'salt')).toEqual([]);
    await expect(eraseKeys(erasableNames(kari), () => Promise.reject(new Error('no hash')))).rejects.toThrow('no hash');
  });
});

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);

describe('a retention rule', () => {
  const lead = (id: string, made: string, more: object = {}) => ({
    id,
    name: id,
    createdAt: at(made),
    stageEnteredAt: at(made),
    ...more,
  });
  const ids = (leads: ReturnType<typeof lead>[], rule: RetentionRule, today: string) =>
    retention(leads, rule, today, dateAt).map(({ id }) => id);

  it('shows whom it would erase, since when and why, the oldest first', () => {
    const leads = [lead('b', '2025-03-10'), lead('a', '2024-01-31', { closedAt: at('2025-01-31'), outcome: 'lost' })];
    expect(retention(leads, { months: 13, only: 'all' }, '2026-05-01', dateAt)).toEqual([
      { id: 'a', name: 'a', lastOn: '2025-01-31', since: '2026-02-28' },
      { id: 'b', name: 'b', lastOn: '2025-03-10', since: '2026-04-10' },
    ]);
  });

  it('erases on the day itself and not on the day before', () => {
    const leads = [lead('a', '2025-03-10')];
    expect(ids(leads, { months: 12, only: 'all' }, '2026-03-09')).toEqual([]);
    expect(ids(leads, { months: 12, only: 'all' }, '2026-03-10')).toEqual(['a']);
  });

  it.each([
    ['a contact', { lastContactAt: at('2026-01-01') }],
    ['a move', { stageEnteredAt: at('2026-01-01') }],
    ['its end', { closedAt: at('2026-01-01') }],
    ['a next step', { nextDueOn: '2026-01-01' }],
  ])('counts from %s', (_, more) => {
    expect(ids([lead('a', '2020-01-01', more)], { months: 1, only: 'all' }, '2026-01-31')).toEqual([]);
    expect(ids([lead('a', '2020-01-01', more)], { months: 1, only: 'all' }, '2026-02-01')).toEqual(['a']);
  });

  it.each([
    ['all', ['open', 'won', 'lost', 'given up']],
    ['closed', ['won', 'lost', 'given up']],
    ['lost', ['lost', 'given up']],
    ['open', ['open']],
  ] as const)('for %s is for these, and for nobody in the bin', (only, expected) => {
    const all = [
      lead('open', '2020-01-01'),
      lead('won', '2020-01-01', { outcome: 'won' }),
      lead('lost', '2020-01-01', { outcome: 'lost' }),
      lead('given up', '2020-01-01', { outcome: 'disqualified' }),
      lead('bin', '2020-01-01', { outcome: 'lost', deletedAt: 1 }),
    ];
    expect(ids(all, { months: 1, only }, '2026-01-01')).toEqual(expected);
  });

  it('reads an instant as the day on the rep’s wall', () => {
    const late = { ...lead('a', '2025-03-10'), createdAt: Date.parse('2025-03-10T23:30:00Z'), stageEnteredAt: 0 };
    expect(retention([late], { months: 1, only: 'all' }, '2026-01-01', dateAt)[0]?.lastOn).toBe('2025-03-11');
  });

  it('is refused with no months, or more than ten years', () => {
    for (const months of [0, 1.5, 121]) expect(RetentionRule.safeParse({ months, only: 'all' }).success).toBe(false);
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months are %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));

it('months later is a day of the calendar, at most 31 days for each', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 120 }), (date, months) => {
      const later = addMonths(date, months);
      expect(CalendarDate.safeParse(later).success).toBe(true);
      expect(daysBetween(date, later)).toBeLessThanOrEqual(31 * months);
      expect(daysBetween(date, later)).toBeGreaterThanOrEqual(28 * months);
    }),
  );
});

describe('one person’s export', () => {
  const rows = {
    lead: { id: 'a', name: 'Kari “Kaja” Lunde 🐟', mergedFrom: ['b'], emails: ['kari@nordhav.example'] },
    followUps: [
      { id: 'f2', leadId: 'b', dueOn: '2026-03-02' },
      { id: 'f1', leadId: 'a', dueOn: '2026-03-01' },
      { id: 'f3', leadId: 'c', dueOn: '2026-03-01' },
    ],
    activities: [
      { id: '3', seq: 3, leadId: 'a', type: 'retraction', retracts: '2' },
      { id: '2', seq: 2, leadId: 'b', type: 'contact', note: 'Linje 1\r\nLinje 2' },
      { id: '1', seq: 1, leadId: 'c', type: 'contact', note: 'Ola' },
    ],
    stageChanges: [{ id: 's', seq: 4, leadId: 'a', to: 'proposal' }],
    mergedLeads: [{ id: 'b' }],
    mails: [{ id: 'm' }],
    outreach: [{ id: 'o' }],
    conversations: [{ id: 'linkedin:kari' }],
    customFields: [{ id: 'vessel', name: 'Vessel', type: 'text' }],
    mailRules: [{ key: 'email:kari@nordhav.example' }],
    reviewAnswers: [{ id: 'a', decision: 'keep' }],
  };

  it('holds her lead, her log and her follow-ups, those of leads that became hers, and nobody else’s', () => {
    const made = personExport(rows, Date.UTC(2026, 2, 1, 12));
    expect(made).toEqual({
      format: 'fairlead-person',
      version: 3,
      exportedAt: '2026-03-01T12:00:00.000Z',
      lead: rows.lead,
      followUps: [rows.followUps[1], rows.followUps[0]],
      activities: [rows.activities[1], rows.activities[0]],
      stageChanges: rows.stageChanges,
      mergedLeads: rows.mergedLeads,
      mails: rows.mails,
      outreach: rows.outreach,
      conversations: rows.conversations,
      customFields: rows.customFields,
      mailRules: rows.mailRules,
      reviewAnswers: rows.reviewAnswers,
    });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
