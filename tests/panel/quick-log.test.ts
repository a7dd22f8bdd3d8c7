import { describe, expect, test } from 'vitest';
import { logInput } from '@/components/panel/log-form';
import { isSamePress, quickChannels, quickLog } from '@/components/panel/quick-log';
import { contract } from '@/lib/messages/contract';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';

/** Wednesday. */
const now = new Date(2026, 10, 18, 14, 30).getTime();
const propose = proposer(
  { stage: undefined, log: { contacts: [], followUps: [] } },
  calendarDateAt(now),
  workingDaysOf('NO'),
  (at) => calendarDateAt(at),
);
const kari: Contact = { name: 'Kari Nordmann', role: 'subject', slug: 'kari-nordmann' };
const view: PageView = {
  site: 'linkedin',
  kind: 'profile',
  url: 'https://www.linkedin.com/in/kari-nordmann/',
  contacts: [kari],
};

describe('one key', () => {
  test('logs what its place in the row says', () => {
    expect(quickChannels).toEqual([
      'connection-request',
      'linkedin-message',
      'inmail',
      'follow',
      'comment',
      'call',
      'meeting',
    ]);
  });

  test('logs what the log form would as it opens, with its follow-up', () => {
    const input = { leadId: 'lead-1', ...logInput(quickLog('inmail', false), kari, view, now, propose) };
    expect(contract['contact.log'].input.parse(input)).toEqual({
      leadId: 'lead-1',
      channel: 'inmail',
      at: now,
      site: 'linkedin',
      url: view.url,
      followUp: { dueOn: '2026-11-23' },
    });
  });

  test.each(['follow', 'comment'] as const)('sets no follow-up for a %s', (channel) => {
    expect(logInput(quickLog(channel, false), kari, view, now, propose)).not.toHaveProperty('followUp');
  });

  test('sets no follow-up where the sale has ended', () => {
    expect(quickLog('call', true).followUp).toBe(false);
  });
});

describe('a press that comes twice', () => {
  const first = { channel: 'call', at: 5000 } as const;

  test('is one contact', () => {
    expect(isSamePress(first, { channel: 'call', at: 5300 })).toBe(true);
  });

  test('is two after a while, or with another key', () => {
    expect(isSamePress(first, { channel: 'call', at: 6000 })).toBe(false);
    expect(isSamePress(first, { channel: 'meeting', at: 5300 })).toBe(false);
    expect(isSamePress(undefined, first)).toBe(false);
  });
});
