import { expect, test } from 'vitest';
import { plainLook } from './look';
import { mailbox, mailboxOf } from './mailbox';
import { people, rep, repAtHome } from '../people';
import { threadView } from './thread';
import { toHtml } from '../markup';

const mails = mailbox.flatMap((thread) => thread.mails);

test('no two mails, and no two threads, have one id or one name', () => {
  expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  expect(new Set(mailbox.map(({ subject }) => subject)).size).toBe(mailbox.length);
});

test('everybody who wrote or was written to is among the people, under an address that belongs to nobody', () => {
  for (const one of mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc])) {
    expect(people).toContain(one);
    expect(one.email).toMatch(/\.example$|@example\.com$|@fjordsalg\.no$/);
  }
});

test('in another account the rep’s mails are that account’s', () => {
  const hers = mailboxOf(repAtHome).flatMap((thread) => thread.mails);
  expect(hers.flatMap(({ from, to, cc }) => [from, ...to, ...cc])).not.toContain(rep);
  expect(hers.map(({ id }) => id)).toEqual(mails.map(({ id }) => id));
});

test('a subject and a name are never markup', () => {
  const thread = mailbox.find(({ subject }) => subject.includes('<script>'));
  const html = toHtml(threadView(thread!, plainLook));
  expect(html).not.toMatch(/<(script|b)>/);
  expect(html).toContain('&lt;b&gt;Bold');
});
