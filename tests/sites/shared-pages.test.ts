import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import { savedPage } from './saved-page';

/** Real saved pages with every word replaced; they are not part of the project and may be absent. */
const folder = new URL('../../../shared/pages/', import.meta.url);

interface TruePerson {
  name: string;
  role: string;
  headline?: string | null;
  company?: string | null;
  location?: string | null;
  slug?: string | null;
  fsd?: string;
  email?: string;
  is_me?: boolean;
}

interface Truth {
  url?: string | null;
  kind?: string;
  subject?: string | null;
  people: TruePerson[];
}

const roles: Record<string, string> = {
  row_participant: 'participant',
  'conversation-partner': 'partner',
  'employee-card': 'result',
};

/** Where the truth gives no address: one that names nobody, or a profile for the pages that stand in a profile's place. */
function addressOf(site: string, { url, kind }: Truth): string {
  if (url) return url;
  if (site === 'gmail') return 'https://mail.google.com/mail/u/0/#inbox';
  return kind === 'messaging-overlay' ? 'https://www.linkedin.com/feed/' : 'https://www.linkedin.com/in/someone/';
}

function keyOf(person: { email?: string; slug?: string | null; fsd?: string; memberId?: string }): string | undefined {
  return person.email ?? person.slug ?? person.fsd ?? person.memberId;
}

const truths = sites.flatMap((site) => {
  const file = new URL(`${site.id}/truth.json`, folder);
  const pages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth>) : {};
  return Object.entries(pages).map(([name, truth]) => ({ name: `${site.id}/${name}`, site, truth }));
});

if (!truths.length)
  process.stderr.write('Skipped the real saved pages: there is no ../shared/pages beside the project.\n');

describe.skipIf(!truths.length)('a real saved page', () => {
  it.each(truths)('is read as its truth says: $name', ({ name, site, truth }) => {
    const url = new URL(addressOf(site.id, truth));
    const view = site.read(savedPage(readFileSync(new URL(name, folder), 'utf8'), url.href), url);
    const found = view?.contacts ?? [];
    const people = truth.people.filter((person) => !person.is_me);

    expect(new Set(found.map(keyOf))).toEqual(new Set(people.map(keyOf)));
    expect(new Set(found.map(keyOf)).size).toBe(found.length);
    for (const contact of found) {
      const same = people.filter((person) => keyOf(person) === keyOf(contact));
      expect(same.map((person) => roles[person.role] ?? person.role)).toContain(contact.role);
      expect(same.map((person) => person.name)).toContain(contact.name);
      for (const person of same) {
        // The longest headlines of a search are told by their beginning.
        const [, start] = /^@PREFIX:(.*)$/s.exec(person.headline ?? '') ?? [];
        if (start !== undefined) expect(contact.headline?.startsWith(start)).toBe(true);
        else if (person.headline) expect(contact.headline).toBe(person.headline.slice(0, 300));
        if (person.company) expect(contact.company).toBe(person.company);
        if (person.location) expect(contact.location).toBe(person.location);
        if (person.fsd) expect(contact.memberId).toBe(person.fsd);
        // A school is no company.
        if (person.role === 'subject' && person.company === null) expect(contact.company).toBeUndefined();
      }
    }
    if (truth.subject && people.length) expect(view?.subject).toBe(truth.subject);
  });
});
