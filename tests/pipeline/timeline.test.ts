import { describe, expect, it } from 'vitest';
import { type Activity, type ContactMade, type StageChange, standingContacts } from '@/lib/pipeline/activity';
import { closed, type FollowUp } from '@/lib/pipeline/follow-up';
import { timeline } from '@/lib/pipeline/timeline';

const entry = (id: string, seq: number, loggedAt: number) => ({ id, seq, leadId: 'l', loggedAt });
const contact = (id: string, seq: number, at: number): ContactMade => ({
  ...entry(id, seq, at),
  type: 'contact',
  at,
  channel: 'call',
  direction: 'outbound',
});
const step = (id: string, seq: number, at: number, from: string | undefined, to: string, more = {}): StageChange => ({
  ...entry(id, seq, at),
  ...(from && { from }),
  to,
  ...more,
});
const followUp = (id: string, createdAt: number): FollowUp => ({
  id,
  rev: 1,
  leadId: 'l',
  createdAt,
  updatedAt: createdAt,
  dueOn: '2026-03-10',
  openDueOn: '2026-03-10',
});

const note = (id: string, seq: number): Activity => ({ ...entry(id, seq, seq), type: 'note', text: id });
const takenBack = (id: string, seq: number, retracts: string): Activity => ({
  ...entry(id, seq, seq),
  type: 'retraction',
  retracts,
});

describe('a lead’s history', () => {
  it('is told newest first, and what one action did in the order that makes sense', () => {
    const items = timeline(
      [contact('c1', 2, 20), contact('c2', 5, 40)],
      [step('s1', 1, 10, undefined, 'a'), step('s2', 3, 20, 'a', 'b')],
      [closed(followUp('f1', 20), 'done', 40), followUp('f2', 40)],
    );
    expect(items.map((one) => one.id)).toEqual(['f2:set', 'c2', 'f1:closed', 'f1:set', 's2', 'c1', 's1']);
  });

  it('puts a contact that was logged as it happened after the adding that its form began with, and an older one before', () => {
    const [minute, hour] = [60_000, 3_600_000];
    const added = step('added', 1, 10 * hour, undefined, 'a');
    const logged = { ...contact('now', 2, 10 * hour - minute), loggedAt: 10 * hour + 1 };
    const older = { ...contact('older', 3, 9 * hour), loggedAt: 10 * hour + 2 };
    expect(timeline([logged, older], [added], []).map((one) => one.id)).toEqual(['now', 'added', 'older']);
  });

  it('tells the notes that stand: one that was removed does, once its removal was taken back', () => {
    const log = [note('n1', 1), note('n2', 2), takenBack('r1', 3, 'n1'), takenBack('r2', 4, 'n2')];
    expect(timeline(log, [], [])).toEqual([]);
    expect(timeline([...log, takenBack('r3', 5, 'r2')], [], []).map((one) => one.id)).toEqual(['n2']);
    expect(timeline([...log, takenBack('r3', 5, 'r2'), takenBack('r4', 6, 'r3')], [], [])).toEqual([]);
  });

  it('leaves out what was taken back, and the closing of what was only replaced', () => {
    const items = timeline(
      [contact('c1', 2, 20), { ...entry('r1', 4, 30), type: 'retraction', retracts: 'c1' }],
      [step('s1', 1, 10, undefined, 'a'), step('s2', 3, 20, 'a', 'b'), step('s3', 5, 30, 'b', 'a', { reverts: 's2' })],
      [{ ...closed(followUp('f1', 20), 'cancelled', 30), deletedAt: 30 }, closed(followUp('f2', 5), 'replaced', 20)],
    );
    expect(items.map((one) => one.id)).toEqual(['s1', 'f2:set']);
  });

  it('keeps the log’s order where two things have one time, however they come in', () => {
    const items = timeline([contact('later', 9, 20), contact('earlier', 8, 20)], [], []);
    expect(items.map((one) => one.id)).toEqual(['later', 'earlier']);
  });
});

it('contacts stand until they are taken back, by the order of the log and not of a clock', () => {
  const log = [contact('c2', 2, 5), contact('c1', 1, 50)];
  expect(standingContacts(log).map((one) => one.id)).toEqual(['c1', 'c2']);
  const retraction = { ...entry('r', 3, 0), type: 'retraction', retracts: 'c1' } as const;
  expect(standingContacts([retraction, ...log]).map((one) => one.id)).toEqual(['c2']);
});
