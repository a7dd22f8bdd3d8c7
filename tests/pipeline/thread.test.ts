import { describe, expect, it } from 'vitest';
import { answersIn } from '@/lib/pipeline/mail-reply';
import { threadLink } from '@/lib/pipeline/thread-link';
import { inThread, timeline } from '@/lib/pipeline/timeline';

describe('a thread', () => {
  it('is opened again by its account and id', () => {
    const link = threadLink({ account: 'ida+x@fjord.example', threadId: '18C0ffee' });
    expect(link).toBe('https://mail.google.com/mail/?authuser=ida%2Bx%40fjord.example#all/18c0ffee');
  });

  it.each([
    { threadId: '18c' },
    { account: 'not an address', threadId: '18c' },
    { account: 'ida@fjord.example', threadId: 'javascript:1' },
    { account: 'ida@fjord.example', threadId: '18c/../x' },
  ])('is not opened by %j', (name) => expect(threadLink(name)).toBeUndefined());
});

const own = (email: string) => email.startsWith('ida@');
const nobody = () => false;
const mails = (...from: string[]) => from.map((one, at) => ({ from: `${one}@x.example`, id: `f:${at}` }));

describe('the answers in a thread', () => {
  it('are the newest of each who wrote after the rep’s last', () => {
    const answers = answersIn(mails('kari', 'ida', 'kari', 'bo', 'kari'), own, nobody);
    expect(answers).toEqual([
      { from: 'kari@x.example', id: 'f:4' },
      { from: 'bo@x.example', id: 'f:3' },
    ]);
  });

  it('are none where the rep wrote last, or nothing that the page or the log knows of', () => {
    expect(answersIn(mails('kari', 'ida'), own, nobody)).toEqual([]);
    expect(answersIn(mails('kari'), own, nobody)).toEqual([]);
    expect(answersIn(mails('kari', 'bo'), own, (email) => email === 'kari@x.example')).toHaveLength(1);
    expect(answersIn([...mails('ida'), { from: 'kari@x.example' }], own, nobody)).toEqual([]);
  });
});

it('a history has how the sale ended, and its part of one thread what was written, logged and set from it', () => {
  const entry = { leadId: 'l', loggedAt: 5 };
  const mail = { ...entry, type: 'contact', at: 5, channel: 'email', direction: 'outbound' } as const;
  const due = {
    id: 'f',
    rev: 1,
    leadId: 'l',
    createdAt: 6,
    updatedAt: 6,
    dueOn: '2026-03-10',
    openDueOn: '2026-03-10',
  };
  const all = timeline(
    [
      { ...mail, id: 'a', seq: 1, threadId: '18c' },
      { ...mail, id: 'b', seq: 2 },
      { ...entry, id: 'won', seq: 3, loggedAt: 9, type: 'outcome', outcome: 'won' },
      { ...entry, id: 'lost', seq: 4, loggedAt: 9, type: 'outcome', outcome: 'lost' },
      { ...entry, id: 'r', seq: 5, loggedAt: 9, type: 'retraction', retracts: 'lost' },
    ],
    [],
    [{ ...due, threadId: '18c' }],
  );
  expect(all.map(({ id }) => id)).toEqual(['won', 'f:set', 'b', 'a']);
  expect(inThread(all, '18c').map(({ id }) => id)).toEqual(['f:set', 'a']);
});
