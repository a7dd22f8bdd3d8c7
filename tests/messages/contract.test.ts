import { describe, expect, it } from 'vitest';
import { contract } from '@/lib/messages/contract';
import { textLimits } from '@/lib/pipeline/page';
import { defaultSettings } from '@/lib/pipeline/settings';

const fits = (command: 'contact.log' | 'follow-up.set' | 'settings.change', input: object) =>
  contract[command].input.safeParse(input).success;

describe('a contact', () => {
  const contact = { leadId: 'l1', channel: 'email', at: 0 };

  it('is logged from every thread that a page view may name', () => {
    expect(fits('contact.log', { ...contact, threadId: 'x'.repeat(textLimits.slug) })).toBe(true);
    expect(fits('contact.log', { ...contact, threadId: 'x'.repeat(textLimits.slug + 1) })).toBe(false);
  });

  it.each([
    ['what we keep for ourselves', { seq: 1 }],
    ['another direction', { direction: 'inbound' }],
    ['a note without end', { note: 'x'.repeat(5001) }],
    ['a follow-up of ours', { followUp: { dueOn: '2026-03-10', rev: 1 } }],
    ['a follow-up on no day', { followUp: { dueOn: '2026-02-30' } }],
  ])('does not bring %s', (_, more) => {
    expect(fits('contact.log', contact)).toBe(true);
    expect(fits('contact.log', { ...contact, ...more })).toBe(false);
  });
});

it('a follow-up is a day and a note, and nothing that we keep for ourselves', () => {
  const next = { leadId: 'l1', dueOn: '2026-03-10', note: 'Call' };
  expect(fits('follow-up.set', next)).toBe(true);
  expect(fits('follow-up.set', { ...next, outcome: 'done' })).toBe(false);
});

it('settings come one by one or whole, and no others', () => {
  expect(fits('settings.change', { letterKeys: false })).toBe(true);
  expect(fits('settings.change', defaultSettings)).toBe(true);
  expect(fits('settings.change', { letterKeys: 'no' })).toBe(false);
  expect(fits('settings.change', { bigKeys: true })).toBe(false);
});
