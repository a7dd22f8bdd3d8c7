import { type Page } from 'puppeteer';
import { closedElements } from '../overlay';

/** What the marks in the page say to a screen reader, in the page's order. */
export async function marksOn(page: Page): Promise<string[]> {
  const elements = await closedElements(page);
  return elements.flatMap(({ tag, attributes, box }) =>
    tag === 'i' && box && attributes['data-text'] ? [attributes['aria-label'] ?? ''] : [],
  );
}
