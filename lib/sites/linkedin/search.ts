import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { personAt, same } from './address';
import { jobIn } from './job';
import * as selectors from './selectors';

/** The people found by a search; companies, and those whom people found are connected with, are not among them. */
export function resultsIn(page: ParentNode): Contact[] {
  return given(all(page, selectors.result), result);
}

function result(card: Element): Contact | undefined {
  const links = all(card, selectors.personLink).filter((link) => !closest(link, selectors.resultInsight));
  const person = personAt(attribute(links[0], 'href'));
  // The person found is linked by picture and name; one who is only mentioned, by name alone.
  if (!person || links.filter((link) => same(personAt(attribute(link, 'href')), person)).length < 2) return undefined;
  const element = all(card, selectors.resultName).find(
    (part) => textOf(part) && same(personAt(attribute(closest(part, selectors.personLink), 'href')), person),
  );
  const name = textOf(element, limits.name);
  if (!element || !name) return undefined;
  const [headline, location] = linesAfter(element, card);
  const number = /^urn:li:member:(\d+)/.exec(attribute(card, 'data-chameleon-result-urn'))?.[1];
  const key = attribute(first(card, selectors.resultKey), 'componentkey').replace('SearchResults', '');
  return {
    name,
    role: 'result',
    memberId: key || number,
    ...person,
    headline: textOf(headline, limits.headline),
    ...jobIn(textOf(headline, limits.headline)),
    location: textOf(location),
  };
}

/** Headline and location stand in the two blocks after the block that holds the name. */
function linesAfter(name: Element, card: Element): Element[] {
  let block: Element = name;
  while (!(isBlock(block) && block.nextElementSibling && isBlock(block.nextElementSibling))) {
    if (!block.parentElement || block.parentElement === card) return [];
    block = block.parentElement;
  }
  const lines: Element[] = [];
  for (let next: Element | null = block.nextElementSibling; next; next = next.nextElementSibling)
    if (isBlock(next)) lines.push(next);
  return lines;
}

function isBlock({ tagName }: Element): boolean {
  return /^(div|p)$/i.test(tagName);
}
