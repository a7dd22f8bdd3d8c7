import { describe, expect, test } from 'vitest';
import { mailRows } from '@/components/popup/mail-rows';
import type { Offer, OfferedLead } from '@/components/ui/mail/offer';
import type { Lead } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';

const person = (name: string): MailPerson => ({ name, email: `${name.toLowerCase()}@example.com`, role: 'to' });
const lead = (name: string): OfferedLead => ({
  person: person(name),
  lead: { id: name, name: `${name} Berg` } as Lead,
});
const offer = (id: string, open: Partial<Offer>): Offer => ({
  mail: { id, kind: 'sent', state: 'later' } as NoticedMail,
  logged: [],
  leads: [],
  strangers: [],
  ...open,
});

describe('the mails to log in the popup', () => {
  test('are a line each, in the order of the mails', () => {
    const rows = mailRows([offer('a:r2', { leads: [lead('Bo')] }), offer('a:r1', { leads: [lead('Anna')] })]);
    expect(rows.map(({ key, name, act, not }) => [key, name, act.does, not])).toEqual([
      ['a:r2', 'Bo Berg', 'log', 'bo@example.com'],
      ['a:r1', 'Anna Berg', 'log', 'anna@example.com'],
    ]);
  });

  test('to several leads are one line, answered for all of them', () => {
    const leads = [lead('Anna'), lead('Bo')];
    const [row, ...others] = mailRows([offer('a:r1', { leads, strangers: [person('Cecilie')] })]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ name: 'Anna Berg, Bo Berg', act: { does: 'log', leads } });
    expect(row).not.toHaveProperty('not');
  });

  test('that could not be logged are tried again', () => {
    expect(mailRows([offer('a:r1', { failed: 'failed', leads: [lead('Anna')] })])).toMatchObject([
      { name: 'Anna Berg', act: { does: 'retry' } },
    ]);
  });

  test('to strangers are a line for each of them: each becomes a lead, or not', () => {
    const rows = mailRows([offer('a:r1', { strangers: [person('Cecilie'), person('David')] })]);
    expect(rows.map(({ name, act, not }) => [name, act.does, not])).toEqual([
      ['Cecilie', 'add', 'cecilie@example.com'],
      ['David', 'add', 'david@example.com'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  test('are none where a mail was logged by itself and nothing else is open', () => {
    expect(mailRows([offer('a:r1', { logged: [lead('Anna')] })])).toEqual([]);
  });
});
