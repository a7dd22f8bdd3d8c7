import { describe, expect, test } from 'vitest';
import { writesTo } from '@/components/panel/templates/writes-to';
import type { Contact, PageView } from '@/lib/pipeline/page';

const kari: Contact = { name: 'Kari Nordmann', role: 'subject', slug: 'kari-nordmann' };
const per: Contact = { name: 'Per Hansen', role: 'partner', slug: 'per-hansen' };
const withPer = { person: 'linkedin:per-hansen', messages: [] };
const view = (more: Partial<PageView>): PageView => ({
  site: 'linkedin',
  kind: 'profile',
  url: 'https://www.linkedin.com/in/kari-nordmann/',
  contacts: [kari, per],
  ...more,
});

describe('a template is offered', () => {
  test('for nobody where nothing is being written', () => {
    expect(writesTo(kari, view({}))).toBe(false);
  });

  test('for the one in whose conversation a message is written, not for whom the page is about', () => {
    const page = view({ writing: true, conversations: [withPer] });
    expect(writesTo(per, page)).toBe(true);
    expect(writesTo(kari, page)).toBe(false);
  });

  test('for the partner where the conversation itself could not be read', () => {
    expect(writesTo(per, view({ writing: true }))).toBe(true);
    expect(writesTo(kari, view({ writing: true }))).toBe(false);
  });

  test('for the note of an invitation, whatever conversations lie open', () => {
    expect(writesTo(kari, view({ writing: { limit: 300 }, conversations: [withPer] }))).toBe(true);
  });

  test('for whom a mail is about', () => {
    expect(writesTo(kari, view({ site: 'gmail', kind: 'thread', writing: true }))).toBe(true);
  });
});
