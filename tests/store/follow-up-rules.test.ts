import { beforeEach, describe, expect, it } from 'vitest';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { followUpById, openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { leadById } from '@/lib/store/queries/leads';
import { reasonsToDisqualify } from '@/lib/store/queries/qualification';
import { database } from '@/lib/store/open';
import { everything, expectConsistent } from './invariants';
import { Gmail, self } from './mail-stage';
import { freshStore, Rep } from './rep';

let rep: Rep;
let leadId: string;
beforeEach(async () => {
  freshStore();
  // A Tuesday; Easter is from 2 to 6 April.
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
  leadId = await rep.lead();
});

const on = (date: string) => {
  rep.now = Date.parse(`${date}T09:00:00Z`);
};
const call = (dueOn?: string, requestId?: string) =>
  rep.do(
    'contact.log',
    { leadId, channel: 'call', at: rep.now, ...(dueOn !== undefined && { followUp: { dueOn, byRule: true } }) },
    requestId,
  );
const set = (dueOn: string, more: object = {}, requestId?: string) =>
  rep.do('follow-up.set', { leadId, dueOn, byRule: true, ...more }, requestId);
const open = async () => (await openFollowUpsOf(leadId)).map(({ dueOn, rule }) => [dueOn, rule?.step]);
const firstOpen = async () => (await openFollowUpsOf(leadId))[0]?.id ?? 'none';
const noAnswer = async () => rep.do('follow-up.done', { followUpId: await firstOpen(), result: 'no-answer' });
const meet = (requestId?: string) => rep.do('contact.log', { leadId, channel: 'meeting', at: rep.now }, requestId);
const reasons = async () =>
  (await reasonsToDisqualify((await leadById(leadId)) ?? expect.fail(), rep.today, rep.occasion.dateAt)).map(
    ({ said }) => said,
  );

describe('a follow-up is the rule’s', () => {
  it('where it is said to be and is on the day that the rule says', async () => {
    await call('2026-03-13');
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ rule: { stageId: 'first-contact', step: 0 } }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['not on another day', () => call('2026-03-16')],
    [
      'not where nothing was said',
      () => rep.do('contact.log', { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } }),
    ],
    [
      'not after a meeting',
      () =>
        rep.do('contact.log', {
          leadId,
          channel: 'meeting',
          at: rep.now,
          followUp: { dueOn: '2026-03-13', byRule: true },
        }),
    ],
    ['not where nobody was written to', () => set('2026-03-13')],
    [
      'not where the rule is off',
      async () => {
        const { stages, fields } = defaultPipeline;
        const off = stages.map(({ rule, ...stage }) =>
          rule ? Object.assign(stage, { rule: { ...rule, on: false } }) : stage,
        );
        await database().pipelines.put({
          id: 'default',
          stages: off,
          fields,
          rev: 1,
          createdAt: 0,
          updatedAt: 0,
          retired: [],
        });
        await call('2026-03-13');
      },
    ],
  ])('%s', async (_, act) => {
    await act();
    const all = await openFollowUpsOf(leadId);
    expect(all).toHaveLength(1);
    expect(all[0]?.rule).toBeUndefined();
  });

  it('and not twice', async () => {
    await call('2026-03-13');
    await set('2026-03-13', { also: true });
    expect(await open()).toEqual([
      ['2026-03-13', 0],
      ['2026-03-13', undefined],
    ]);
  });
});

describe('after no answer', () => {
  it('the rule’s next is proposed, and after the last that she is disqualified', async () => {
    await call('2026-03-13');
    const days = [
      ['2026-03-13', '2026-03-20', 1],
      ['2026-03-20', '2026-04-08', 2],
    ] as const;
    for (const [today, dueOn, step] of days) {
      on(today);
      expect(await noAnswer()).toMatchObject({ proposal: { kind: 'follow-up', by: 'rule', dueOn, step, of: 3 } });
      await set(dueOn, { also: true });
      expect(await open()).toEqual([[dueOn, step]]);
      expect(await reasons()).toEqual([]);
    }
    on('2026-04-08');
    expect(await noAnswer()).toMatchObject({ proposal: { kind: 'propose-disqualify', by: 'unanswered', tries: 3 } });
    expect(await reasons()).toEqual([{ reason: 'unanswered', tries: 3 }]);
    expectConsistent(await everything());
  });

  it('where no outreach was ever logged, a few days on are proposed as before', async () => {
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-10' });
    expect(await noAnswer()).toMatchObject({ proposal: { by: 'default', dueOn: '2026-03-13' } });
  });
});

it('silence is a reason after as many days as the rep has set, and said once', async () => {
  await call();
  on('2026-03-20');
  expect(await reasons()).toEqual([]);
  await rep.do('settings.change', { silentDays: 10 });
  expect(await reasons()).toEqual([{ reason: 'silent', days: 10 }]);
});

describe('an answer stops the rule', () => {
  it('what it has set is cancelled, and she is in today’s list as one who answered', async () => {
    const gmail = new Gmail(rep);
    await gmail.send('a:r1', { to: ['kari@example.com'] });
    await rep.do('mail.log', {
      mailId: 'a:r1',
      email: 'kari@example.com',
      followUp: { dueOn: '2026-03-13', byRule: true },
    });
    await rep.do('follow-up.set', { leadId, dueOn: '2026-06-01', note: 'Fair', also: true });
    expect(await open()).toEqual([
      ['2026-03-13', 0],
      ['2026-06-01', undefined],
    ]);
    const ruled = await firstOpen();

    on('2026-03-11');
    await gmail.read([
      [self, 'a:r1'],
      ['kari@example.com', 'f:2'],
    ]);
    const logged = await rep.do('mail.log', { mailId: 'reply:f:2', email: 'kari@example.com' }, 'answer');
    expect(logged).toMatchObject({ stopped: true });
    expect(await open()).toEqual([['2026-06-01', undefined]]);
    expect(await followUpById(ruled)).toMatchObject({ outcome: 'cancelled' });
    expect(await leadById(leadId)).toMatchObject({ answeredSince: rep.now, nextDueOn: '2026-06-01' });
    expectConsistent(await everything());

    await rep.do('undo', { requestId: 'answer' });
    expect(await open()).toEqual([
      ['2026-03-13', 0],
      ['2026-06-01', undefined],
    ]);
    expectConsistent(await everything());
  });

  it('so does a meeting, and a follow-up in which she was reached', async () => {
    await call('2026-03-13');
    expect(await meet('met')).toMatchObject({ stopped: true });
    await rep.do('undo', { requestId: 'met' });
    const own = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-10', also: true });
    expect(await rep.do('follow-up.done', { ...own, result: 'reached' })).toMatchObject({ stopped: true });
    expect(await open()).toEqual([]);
    expectConsistent(await everything());
  });

  it('an answer from before the outreach does not', async () => {
    await call('2026-03-13');
    await rep.do('contact.log', { leadId, channel: 'meeting', at: rep.now - 86_400_000 });
    expect(await open()).toEqual([['2026-03-13', 0]]);
  });

  it('to the one of two who are merged, too', async () => {
    await call('2026-03-13');
    on('2026-03-11');
    const otherId = await rep.lead({ name: 'Kari N', emails: ['kn@example.com'] });
    await rep.do('contact.log', { leadId: otherId, channel: 'meeting', at: rep.now });
    await rep.do('lead.merge', { leadId, otherId, choices: {} }, 'merge');
    expect(await open()).toEqual([]);
    await rep.do('undo', { requestId: 'merge' });
    expect(await open()).toEqual([['2026-03-13', 0]]);
    expectConsistent(await everything());
  });

  it('no undo opens it again afterwards', async () => {
    await call('2026-03-13');
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-13' }, 'own');
    on('2026-03-11');
    await meet('met');
    await expect(rep.do('undo', { requestId: 'own' })).rejects.toMatchObject({ code: 'cannot-undo' });
    await rep.do('undo', { requestId: 'met' });
    await rep.do('undo', { requestId: 'own' });
    expect(await open()).toEqual([['2026-03-13', 0]]);
  });
});
