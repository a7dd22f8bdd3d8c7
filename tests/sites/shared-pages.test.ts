import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import { realPages } from './real-pages';
import { savedPage } from './saved-page';

const roles: Record<string, string> = {
  row_participant: 'participant',
  'conversation-partner': 'partner',
  'employee-card': 'result',
};

function keyOf(person: { email?: string; slug?: string | null; fsd?: string; memberId?: string }): string | undefined {
  return person.email ?? person.slug ?? person.fsd ?? person.memberId;
}

const pages = sites.flatMap((site) => realPages(site.id).map(({ name, ...page }) => ({ name, site, page })));

describe.skipIf(!pages.length)('a real saved page', () => {
  it.each(pages)('is read as its truth says: $name', ({ site, page: { url, truth, html } }) => {
    const view = site.read(savedPage(html(), url.href), url);
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
        // What is drawn in a bubble tells no degree.
        if (person.degree && contact.role !== 'partner') expect(contact.connection?.degree).toBe(person.degree);
        if (person.fsd) expect(contact.memberId).toBe(person.fsd);
        // A school is no company.
        if (person.role === 'subject' && person.company === null) expect(contact.company).toBeUndefined();
      }
    }
    if (truth.subject && people.length) expect(view?.subject).toBe(truth.subject);
  });
});
