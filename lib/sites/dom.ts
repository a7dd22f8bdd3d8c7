/** CSS selectors for one thing, newest markup first. Only a site's `selectors.ts` holds them. */
export type Selectors = readonly string[];

/** Longest texts taken from a page, in UTF-16 units. A page can say anything, at any length. */
export const limits = { name: 200, headline: 300, text: 200, email: 320, url: 2048 } as const;

/** Every element that any of the selectors finds, in page order. */
export function all(root: ParentNode, selectors: Selectors): Element[] {
  return selectors.length ? [...root.querySelectorAll(selectors.join())] : [];
}

/** The first element found by the newest selector that finds one. */
export function first(root: ParentNode, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest of an element and its ancestors that any of the selectors fits. */
export function closest(element: Element, selectors: Selectors): Element | undefined {
  return (selectors.length && element.closest(selectors.join())) || undefined;
}

/** The shown ones among some elements; all of them where nothing can be told (a saved page has no layout). */
export function shown(elements: Element[]): Element[] {
  const visible = elements.filter((element) => element.checkVisibility?.());
  return visible.length ? visible : elements;
}

/** Whether an element is shown. Where nothing can be told (a saved page has no layout), it is. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

/** What `give` finds in each of some things, without those in which it finds nothing. */
export function given<Thing, Found>(things: Thing[], give: (thing: Thing) => Found | undefined): Found[] {
  return things.map((thing) => give(thing)).filter((found) => found !== undefined);
}

/** Text with its white space folded, cut to `limit`; `undefined` when nothing is left to see. */
export function folded(text: string | null | undefined, limit: number = limits.text): string | undefined {
  const line = (text ?? '')
    // A page may hold megabytes in one node: what can't be part of the answer is not looked at.
    .slice(0, 50 * limit)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit)
    // No half of a surrogate pair at the cut.
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  // Control, format and unassigned characters alone are nothing to see.
  return /[^\s\p{C}]/u.test(line) ? line : undefined;
}

/** An element's text, folded and cut. */
export function textOf(element: Element | undefined, limit?: number): string | undefined {
  return element && folded(element.textContent, limit);
}

/** An attribute's value, `''` where there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
