import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin';
import type { Contact } from '@/lib/sites/site';
import { mutated, seeded } from './mutation';
import { quickSelect } from './quick-select';
import { realPages, type TruePerson } from './real-pages';
import { savedPage } from './saved-page';

const pages = realPages('linkedin');

/** What the reader looks at lies around these; the rest of a page is mostly pictures. */
const relevant =
  'a[href*="/in/"], h1, h2, title, meta, script, code, [componentkey], [data-member-id], [data-chameleon-result-urn]';

const runs = 500;
const most = 6;

function isNamedAs(people: readonly TruePerson[], { name, slug, memberId }: Contact): boolean {
  const same = people.filter(
    (person) => (slug && person.slug === slug) || (memberId && [person.fsd, person.member].includes(memberId)),
  );
  return same.some((person) => person.name === name);
}

describe.skipIf(!pages.length)('a real page that LinkedIn changes', () => {
  it.each(pages)(
    `never gives a wrong name in ${runs} changes, and never throws: $name`,
    ({ url, truth, html }) => {
      const page = savedPage(html(), url.href);
      const right = linkedin.read(page, url);
      // Nobody looks at these, and jsdom loads them anew whenever something around them moves.
      for (const heavy of page.querySelectorAll('style, iframe')) heavy.remove();
      const all = [...page.querySelectorAll('*')];
      const around = [...page.querySelectorAll(relevant)].flatMap(neighbours);
      quickSelect(page);
      // The quick way finds what jsdom finds.
      expect(linkedin.read(page, url)).toStrictEqual(right);

      const random = seeded(20_261_125);
      const before = page.documentElement.outerHTML.length;
      let found = 0;
      for (let run = 0; run < runs; run += 1) {
        const changes = Array.from({ length: 1 + Math.floor(random() * most) }, () =>
          mutated(random() < 0.3 ? all : around, random),
        );
        const contacts = linkedin.read(page, url)?.contacts ?? [];
        const wrong = contacts.filter((contact) => !isNamedAs(truth.people, contact));
        if (wrong.length) expect({ run, wrong }).toEqual({ run, wrong: [] });
        found += contacts.length;
        for (const undo of changes.toReversed()) undo?.();
      }
      expect(page.documentElement.outerHTML).toHaveLength(before);
      expect(linkedin.read(page, url)).toStrictEqual(right);
      // It was read, not just refused.
      if (truth.people.length) expect(found).toBeGreaterThan(runs / 2);
    },
    120_000,
  );
});

/** The element itself, what is in it, and four around it. */
function neighbours(one: Element): Element[] {
  const near = [one, ...one.children];
  for (let above = one.parentElement, level = 0; above && level < 4; above = above.parentElement, level += 1)
    near.push(above);
  return near;
}
