import { first, folded, given, limits } from '@/lib/sites/dom';
import type { PageView } from '@/lib/sites/site';
import type { Card } from './card';
import { linesOf } from './lines';
import * as selectors from './selectors';

const mostLines = 12;
const mostText = 1500;

/** The end of the last opened mail that is not the rep's: where a signature would stand. */
export function signatureIn(cards: readonly Card[], isOwn: (email: string) => boolean): PageView['signature'] {
  const bodyOf = ({ element, from }: Card) => (isOwn(from) ? undefined : first(element, selectors.mailBody));
  const card = cards.findLast(bodyOf);
  const body = card && bodyOf(card);
  if (!body) return undefined;
  const lines = given(linesOf(body, true), (line) => folded(line, limits.headline)).slice(-mostLines);
  while (lines.join('\n').length > mostText) lines.shift();
  return lines.length ? { email: card.from, text: lines.join('\n') } : undefined;
}
