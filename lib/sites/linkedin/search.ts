import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { personAt, same } from './address';
import { blockOf, linesAfter } from './blocks';
import { connectionIn } from './connection';
import { jobIn } from './job';
import * as selectors from './selectors';
import { post } from './feed-selectors';

/** The people found by a search; companies, and those whom people found are connected with, are not among them. */
export function resultsIn(page: ParentNode): Contact[] {
  // Of everything that a search can find, posts have authors, who are no results.
  return given(
    all(page, selectors.result).filter((card) => !closest(card, post) && !first(card, post)),
    result,
  );
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
  const block = blockOf(element, card);
  const key = attribute(first(card, selectors.resultKey), 'componentkey').replace('SearchResults', '');
  return {
    name,
    role: 'result',
    memberId: key || number,
    ...person,
    connection: connectionIn(card, block ? all(block, selectors.resultDegree) : [], person),
    headline: textOf(headline, limits.headline),
    ...jobIn(textOf(headline, limits.headline)),
    location: textOf(location),
  };
}
