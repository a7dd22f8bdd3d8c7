import { describe, expect, test } from 'vitest';
import { told } from '@/components/panel/timeline-words';
import { createI18n } from '@/lib/i18n';
import type { ContactMade } from '@/lib/pipeline/activity';
import type { TimelineItem } from '@/lib/pipeline/timeline';
import { twoPipelines } from '@/tests/pipeline/two-pipelines';

const { t } = createI18n('en');
const text = (item: TimelineItem) => told(t, item, (day) => day, twoPipelines).text;
const move = (from: string | undefined, to: string) =>
  text({ type: 'stage', id: '1', at: 0, to, ...(from !== undefined && { from }) });
const contact = (more: Partial<ContactMade>): TimelineItem => ({
  type: 'contact',
  id: '1',
  at: 0,
  contact: {
    id: '1',
    seq: 1,
    leadId: 'lead-1',
    loggedAt: 0,
    type: 'contact',
    direction: 'outbound',
    channel: 'email',
    at: 0,
    ...more,
  },
});

describe('an entry of the timeline', () => {
  test('says of a mail whether it was sent, received, or is only scheduled', () => {
    expect(text(contact({}))).toBe('E-mail');
    expect(text(contact({ direction: 'inbound' }))).toBe('E-mail, received');
    expect(text(contact({ scheduled: true }))).toBe('Scheduled e-mail');
  });

  test('says of an invitation whether it went with a note, and that she took it', () => {
    const invited = { channel: 'connection-request' } as const;
    expect(text(contact(invited))).toBe('Connection request');
    expect(text(contact({ ...invited, withNote: true }))).toBe('Connection request with a note');
    expect(text(contact({ ...invited, direction: 'inbound' }))).toBe('Invitation accepted');
  });

  test('says of a move whence and whither, as the team calls its stages', () => {
    expect(move(undefined, 'r-asked')).toBe('Added in Asked');
    expect(move('r-asked', 'r-talking')).toBe('Moved to Talking');
    expect(move('proposal', 'r-talking')).toBe('Moved to Talking in Renewals');
  });

  test('says that something was written down', () => {
    const note = { id: '1', seq: 1, leadId: 'lead-1', loggedAt: 0, type: 'note', text: 'Likes skiing' } as const;
    expect(text({ type: 'note', id: '1', at: 0, note })).toBe('Note');
  });

  test('says what was done on LinkedIn besides writing', () => {
    expect(text(contact({ channel: 'follow' }))).toBe('Follow');
    expect(text(contact({ channel: 'comment' }))).toBe('Comment');
  });

  test.each([
    ['won', 'Won'],
    ['lost', 'Lost'],
    ['disqualified', 'Disqualified'],
    ['open', 'Reopened'],
  ] as const)('says how the sale ended: %s', (outcome, words) => {
    expect(text({ type: 'outcome', id: '1', at: 0, outcome })).toBe(words);
  });

  test.each([
    ['lost', 'competitor', 'Lost: Chose a competitor'],
    ['disqualified', 'no-fit', 'Disqualified: Not the right kind of customer'],
  ] as const)('says why it ended: %s, %s', (outcome, reason, words) => {
    expect(text({ type: 'outcome', id: '1', at: 0, outcome, reason })).toBe(words);
  });
});
