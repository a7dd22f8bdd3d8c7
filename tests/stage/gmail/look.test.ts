import { expect, test } from 'vitest';
import { rep, repAlias, repAtHome, salesDesk } from '../people';
import { accountAt, isSelf, lookOf } from './look';

const lookAt = (rest: string) => lookOf(new URL(`https://mail.google.com/mail/${rest}`));

test('the path says whose mailbox it is', () => {
  expect(accountAt('/mail/u/0/')).toBe(rep);
  expect(accountAt('/mail/u/1/')).toBe(repAtHome);
  expect(accountAt('/mail/u/9/')?.email).toBe('kari.lunde.9@example.com');
  expect(accountAt('/mail/b/AbC123/u/0/')).toBe(salesDesk);
  expect(accountAt('/mail/elsewhere')).toBeUndefined();
});

test('an alias is the rep in the account that has it, and in no other', () => {
  expect(isSelf(repAlias, lookAt('u/0/'))).toBe(true);
  expect(isSelf(repAlias, lookAt('u/1/'))).toBe(false);
});

test('the query says how Gmail looks, and what it does not know stays as it comes', () => {
  expect(lookAt('u/0/?hl=nb&markup=2020&pane=vertical&conversations=off')).toMatchObject({
    language: 'nb',
    markup: '2020',
    pane: 'vertical',
    conversations: false,
  });
  expect(lookAt('u/0/?hl=xx&markup=1999&pane=top')).toMatchObject({ language: 'en', markup: '2026', pane: 'none' });
  expect(lookAt('u/0/?hl=ar').direction).toBe('rtl');
});

test('a window of its own is for one thread or for one mail', () => {
  expect(lookAt('u/0/?view=btop&th=ff').window).toEqual({ kind: 'thread', id: '255' });
  expect(lookAt('u/0/?view=btop&cs=wh').window?.kind).toBe('compose');
  expect(lookAt('u/0/').window).toBeUndefined();
});
