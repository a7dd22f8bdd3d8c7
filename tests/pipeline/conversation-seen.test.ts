import { expect, it } from 'vitest';
import { newMessages, seenAfter } from '@/lib/pipeline/conversation-seen';
import { mostSeen } from '@/lib/pipeline/outreach';

const hourMs = 3_600_000;
const messages = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({ id: `m${from + at}`, own: true }));
const first = seenAfter('linkedin:kari', messages(0, 5), undefined, 0);

it('remembers no words and no ids, and no more messages than are needed', () => {
  expect(JSON.stringify(first)).not.toContain('m0');
  const long = seenAfter('linkedin:kari', messages(4, mostSeen + 50), first, 1);
  expect(long?.seen).toHaveLength(mostSeen);
  expect(newMessages(messages(mostSeen, mostSeen + 51), long)).toEqual(messages(mostSeen + 50, mostSeen + 51));
});

it('is dated to the hour, where nothing is new in it, so that it is not forgotten while it is looked at', () => {
  expect(seenAfter('linkedin:kari', messages(0, 5), first, hourMs - 1)).toBeUndefined();
  expect(seenAfter('linkedin:kari', messages(0, 5), first, hourMs)).toEqual({ ...first, at: hourMs });
  expect(seenAfter('linkedin:kari', messages(90, 95), first, hourMs)).toEqual({ ...first, at: hourMs });
});

it('empty, is remembered as empty', () => {
  const empty = seenAfter('linkedin:kari', [], undefined, 0);
  expect(empty).toEqual({ id: 'linkedin:kari', seen: [], at: 0 });
  expect(seenAfter('linkedin:kari', [], empty, 1)).toBeUndefined();
});
