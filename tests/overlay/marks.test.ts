import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark, MarkAnswer } from '@/lib/messages/contract/overlay';
import type { Reading } from '@/lib/messages/contract';
import { Marks } from '@/lib/overlay/marks';

const lead: Mark = { leadId: '1', stageId: 'closing', overdue: false, won: false };
const ready = (...slugs: (string | undefined)[]): Reading => ({
  state: 'ready',
  view: {
    site: 'linkedin',
    kind: 'profile',
    url: 'https://www.linkedin.com/in/x',
    contacts: slugs.map((slug) => ({ name: 'N', role: 'subject', slug })),
  },
});

let answers: ((marks: MarkAnswer[] | undefined) => void)[];
const ask = vi.fn<(people: string[][]) => Promise<MarkAnswer[] | undefined>>();
const changed = vi.fn<() => void>();
let marks: Marks;

beforeEach(() => {
  answers = [];
  changed.mockClear();
  ask.mockReset().mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  marks = new Marks(ask, changed);
});
const answer = async (number: number, known: MarkAnswer[] | undefined) => {
  answers[number]!(known);
  await Promise.resolve();
  await Promise.resolve();
};

describe('the marks', () => {
  test('are asked once for the same people, however often the page is read', async () => {
    marks.follow(ready('kari'));
    marks.follow(ready('kari'));
    expect(ask.mock.calls).toEqual([[[['linkedin:kari']]]]);
    expect(marks.known).toBeUndefined();
    await answer(0, [lead]);
    expect(marks.known).toEqual([lead]);
    marks.follow(ready('kari'));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(marks.known).toEqual([lead]);
  });

  test('are dropped with the page, at once', async () => {
    marks.follow(ready('kari'));
    await answer(0, [lead]);
    marks.follow({ state: 'reading' });
    expect(marks.people).toEqual([]);
    expect(marks.known).toEqual([]);
  });

  test('of an older page are not taken for those of this one', async () => {
    marks.follow(ready('kari'));
    marks.follow({ state: 'reading' });
    marks.follow(ready('ola'));
    await answer(0, [lead]);
    expect(marks.known).toBeUndefined();
    await answer(1, [null]);
    expect(marks.known).toEqual([null]);
  });

  test('are asked anew when leads have changed, and shown until the answer is there', async () => {
    marks.follow(ready('kari'));
    await answer(0, [null]);
    marks.refresh();
    expect(marks.known).toEqual([null]);
    await answer(1, [lead]);
    expect(marks.known).toEqual([lead]);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test('answered in the wrong order: the answer to the last question stays', async () => {
    marks.follow(ready('kari'));
    marks.refresh();
    await answer(1, [lead]);
    await answer(0, [null]);
    expect(marks.known).toEqual([lead]);
  });

  test('stay unknown when the background does not answer', async () => {
    marks.follow(ready('kari'));
    await answer(0, undefined);
    expect(marks.known).toBeUndefined();
    marks.refresh();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('of a list are asked in one question, and not again for an address that was asked about', async () => {
    marks.cover(['a@x.example', 'b@x.example']);
    marks.cover(['b@x.example']);
    expect(ask.mock.calls).toEqual([[[['email:a@x.example'], ['email:b@x.example']]]]);
    await answer(0, [null, lead]);
    expect(marks.leadAmong(['a@x.example', 'b@x.example'])).toEqual(lead);
    expect(marks.leadAmong(['a@x.example'])).toBeUndefined();
  });

  test('of a new row are asked together with those of the others', async () => {
    marks.cover(['a@x.example']);
    await answer(0, [lead]);
    marks.cover(['a@x.example', 'c@x.example']);
    expect(ask).toHaveBeenLastCalledWith([['email:a@x.example'], ['email:c@x.example']]);
    expect(marks.leadAmong(['a@x.example'])).toEqual(lead);
  });

  test('never ask for more than the contract takes', () => {
    marks.cover(Array.from({ length: 700 }, (_, at) => `p${at}@x.example`));
    expect(ask.mock.calls[0]?.[0]).toHaveLength(500);
  });

  test('are not asked for people whom nothing names for certain', () => {
    marks.follow(ready(undefined));
    marks.refresh();
    expect(ask).not.toHaveBeenCalled();
    expect(marks.known).toEqual([]);
  });
});
