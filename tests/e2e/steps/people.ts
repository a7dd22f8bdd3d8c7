import { expect } from 'vitest';
import { becomes } from './database';
import { textOf, type View } from './page';

/** Whom the panel shows as the page's: the one whom it is about, or those of its list, in order. */
export const peopleIn = (panel: View): Promise<string[]> =>
  panel.$$eval('main h1 bdi, main [data-row] > :first-child bdi:not([title])', (names) =>
    names.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
  );

export async function showsPeople(panel: View, people: readonly { name: string }[]): Promise<void> {
  await becomes(() => peopleIn(panel)).toEqual(people.map(({ name }) => name));
}

/** Waits till the panel says that the page has nobody to add; what stands on the page is shown nowhere. */
export async function showsNobody(panel: View, people: readonly { name: string }[] = []): Promise<void> {
  await becomes(() => textOf(panel)).toContain('Nobody to add here');
  expect(await peopleIn(panel)).toEqual([]);
  const shown = await textOf(panel);
  for (const { name } of people) expect(shown).not.toContain(name);
}

/**
 * Watches the panel from now on. Answers, when it is called, with those of the words that were shown at any time since, for
 * however short: what comes and goes between two looks counts too.
 */
export async function everShown(panel: View, words: readonly string[]): Promise<() => Promise<string[]>> {
  const watch = await panel.evaluateHandle((sought) => {
    const seen = new Set<string>();
    const look = () => {
      const shown = document.body.innerText;
      for (const one of sought) if (shown.includes(one)) seen.add(one);
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return seen;
  }, words);
  return () => watch.evaluate((seen) => [...seen]);
}
