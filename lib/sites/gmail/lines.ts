import { all, closest } from '@/lib/sites/dom';
import { unthrowing } from '@/lib/sites/people';
import * as selectors from './selectors';

/** Characters, and elements, of a mail that are looked at: a mail may hold megabytes. */
const most = 20_000;

/** Elements that begin and end a line. */
const block = /^(br|d(iv|[dt])|h[1-6r]|li|p(re)?|section|t[dhr])$/i;

/**
 * The lines of what was written in a mail itself, trimmed, its quotes and what introduces them left out. Of a long one only
 * the beginning, or with `fromEnd` only the end: there, what Outlook quotes below its line is left out too.
 */
export const linesOf = unthrowing((root: Element, fromEnd?: boolean): string[] => {
  const [inner, next] = fromEnd
    ? (['lastChild', 'previousSibling'] as const)
    : (['firstChild', 'nextSibling'] as const);
  const leftOut = new Set<Node>(all(root, [...selectors.quote, ...selectors.quoteStart, ...selectors.unseen]));
  for (const end of all(root, selectors.putAway)) leftOut.delete(end);
  const pieces: string[] = [];
  const below = all(root, selectors.quoteStart).find((element) => !closest(element, selectors.quote));
  let node: Node | null = (fromEnd && below) || root[inner];
  let isDone = false;
  for (let left = most; node && node !== root && left > 0; left -= 1) {
    const isLeftOut = leftOut.has(node);
    if (isLeftOut) pieces.push('\n>\n');
    else if (block.test(node.nodeName)) pieces.push(/^br/i.test(node.nodeName) ? '\n\n' : '\n');
    else if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(...(fromEnd ? [-left] : [0, left]));
      left -= text.length;
      pieces.push(text.replace(/\s+/g, ' '));
    }
    const inside: Node | null = isDone || isLeftOut ? null : node[inner];
    isDone = !inside && !node[next];
    node = inside ?? node[next] ?? node.parentNode;
  }
  if (fromEnd) pieces.reverse();
  let under = '';
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .toReversed()
    .filter((line) => {
      const isQuoted = line.startsWith('>') || (line.endsWith(':') && under.startsWith('>'));
      under = line || under;
      return !isQuoted;
    })
    .toReversed();
}, []);
