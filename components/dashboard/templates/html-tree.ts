/** A piece of the markup that `templateHtml` gives: text, or an element with what is in it. */
export type HtmlNode = string | { tag: string; href?: string; children: HtmlNode[] };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const pieces = /<(\/?)(div|br|b|i|ul|li|a)(?: href="([^"<>]*)")?>|([^<]+)|(<)/g;

/**
 * The markup of `templateHtml` as a tree, so that a page can draw it element by element and never hands markup to the
 * browser. What is no element of that markup is text.
 */
export function htmlTree(html: string): HtmlNode[] {
  const root: HtmlNode[] = [];
  /** The elements that are open, the innermost last. */
  const open: { tag: string; children: HtmlNode[] }[] = [];
  const into = () => open.at(-1)?.children ?? root;
  for (const [whole, slash, tag, href, text] of html.matchAll(pieces)) {
    if (tag === undefined) into().push(unescaped(text ?? whole));
    else if (slash) {
      if (open.at(-1)?.tag === tag) open.pop();
    } else {
      const element = { tag, ...(href !== undefined && { href: unescaped(href) }), children: [] };
      into().push(element);
      if (tag !== 'br') open.push(element);
    }
  }
  return root;
}
