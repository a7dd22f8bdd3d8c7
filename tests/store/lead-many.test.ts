import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LeadFields } from '@/lib/pipeline/lead';
import { performed } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { stageTotals } from '@/lib/store/queries/totals';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const person = (slug: string, more: Partial<LeadFields> = {}): LeadFields => ({
  name: slug,
  slug,
  emails: [],
  phones: [],
  currency: 'NOK',
  ...more,
});
const source = { site: 'linkedin', url: 'https://www.linkedin.com/search/results/people/' } as const;
const createMany = (people: LeadFields[], requestId?: string) =>
  rep.do('lead.create-many', { people, source }, requestId);

describe('lead.create-many', () => {
  it('makes each of them a lead, in their order; who is one already, or stands there twice, is told', async () => {
    const ola = await rep.lead(person('ola'));
    const { leads } = await createMany([person('kari'), person('ola'), person('KARI'), person('per')]);
    const [kari, , , per] = leads.map(({ leadId }) => leadId);
    expect(leads).toEqual([
      { leadId: kari, existed: false },
      { leadId: ola, existed: true },
      { leadId: kari, existed: true },
      { leadId: per, existed: false },
    ]);
    expect(await leadById(kari ?? '')).toMatchObject({ name: 'kari', stageId: 'prospecting', source, ordinal: 2 });
    expect(await stageTotals()).toMatchObject({ prospecting: { count: 3 } });
    expectConsistent(await everything());
  });

  it('makes none where one of them is two people', async () => {
    await rep.lead(person('kari'));
    const ola = await rep.lead(person('ola', { memberId: 'ACoAAo' }));
    const before = await everything();
    const both = createMany([person('per'), person('kari', { memberId: 'ACoAAo' })]);
    await expect(both).rejects.toMatchObject({ code: 'bad-input', detail: `identity-taken:${ola}` });
    expect(await everything()).toEqual(before);
  });

  it('is undone as a whole, but for those who were leads before', async () => {
    const ola = await rep.lead(person('ola'));
    const people = [person('kari'), person('ola', { memberId: 'ACoAAo' }), person('per')];
    await createMany(people, 'many');
    expect(await leadById(ola)).toMatchObject({ memberId: 'ACoAAo' });
    await rep.do('undo', { requestId: 'many' });
    expect((await database().leads.toArray()).filter((one) => one.deletedAt === undefined)).toMatchObject([
      { id: ola },
    ]);
    expect(await leadById(ola)).not.toHaveProperty('memberId');
    expectConsistent(await everything());
  });

  it('is not undone in part: once something became of one of them, it is refused', async () => {
    const { leads } = await createMany([person('kari'), person('per')], 'many');
    await rep.do('lead.move', { leadId: leads[1]?.leadId ?? '', stageId: 'proposal' });
    await expect(rep.do('undo', { requestId: 'many' })).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await stageTotals()).toMatchObject({ prospecting: { count: 1 }, proposal: { count: 1 } });
  });

  it('of as many as a page shows is undone in one go', async () => {
    const people = Array.from({ length: 100 }, (_, at) => person(`p${at}`));
    await rep.do('lead.create-many', { people, source }, 'many');
    await rep.do('undo', { requestId: 'many' });
    expect((await everything()).leads.filter((lead) => lead.deletedAt === undefined)).toEqual([]);
  });

  it.each([
    [1, [1]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
    [50, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 50]],
  ])('of %d people tells how far it is in some twenty steps, and a repeat tells nothing', async (count, steps) => {
    const people = Array.from({ length: count }, (_, at) => person(`p${at}`));
    const tell = vi.fn();
    const run = () => performed('lead.create-many', 'many', { people, source }, rep.occasion, { tell });
    await run();
    expect(tell.mock.calls).toEqual(steps.map((done) => [done, count]));
    tell.mockClear();
    expect((await run()).reply.leads).toHaveLength(count);
    expect(tell).not.toHaveBeenCalled();
  });
});
