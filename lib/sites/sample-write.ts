import { attribute } from './dom';
import { rewrittenAttributes } from './sample-attributes';
import { rewrittenJson } from './sample-json';
import { rewritten, type Rewriting } from './sample-text';

export interface Bounds {
  /** So many of siblings that look alike are kept. */
  alike: number;
  /** So much of one text, in UTF-16 units. */
  text: number;
  /** So much in all; what comes later is left out. */
  all: number;
}

const leftOut = /^(script|style|noscript|base|source|track|param|object|embed|applet)$/;
const shallow = /^(svg|iframe|video|audio|canvas|template|picture|map|math)$/;
const empty = /^(area|br|col|embed|hr|img|input|link|meta|wbr)$/;

/** An element and all in it as HTML, with everything that is said in it replaced. */
export function written(root: Element, to: Rewriting, bounds: Bounds): string {
  const out: string[] = [];
  let left = bounds.all;
  const put = (markup: string) => {
    out.push(markup);
    left -= markup.length;
  };
  element(root);
  return out.join('');

  function element(one: Element, isUnder = false): void {
    const tag = tagOf(one, to);
    const blob = blobOf(one, to);
    if (left <= 0 || isLeftOut(one, tag, blob)) return;
    const isHidden = !isUnder && one.checkVisibility?.() === false && !/^(html|head|body|meta|title|link)$/.test(tag);
    const attributes = rewrittenAttributes(one, to).filter(([name]) => !isHidden || name !== 'style');
    if (isHidden) attributes.push(['style', 'display:none']);
    put(`<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`);
    if (empty.test(tag)) return;
    if (blob !== undefined) put(tag === 'script' ? blob.replaceAll('<', '\\u003c') : escaped(blob));
    else if (tag === 'textarea') text((one as HTMLTextAreaElement).value);
    else if (!shallow.test(tag)) {
      if (one.shadowRoot) {
        put('<template shadowrootmode="open">');
        children(one.shadowRoot, isUnder || isHidden);
        put('</template>');
      }
      children(one, isUnder || isHidden);
    }
    put(`</${tag}>`);
  }

  function children(parent: ParentNode & Node, isUnder: boolean): void {
    const seen = new Map<string, number>();
    let cut = 0;
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) text(node.nodeValue ?? '');
      if (node.nodeType !== 1) continue;
      const kind = kindOf(node as Element);
      const times = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, times);
      if (times > bounds.alike && kind !== 'CODE') cut += 1;
      else tried(node as Element, isUnder);
    }
    if (cut) put(`<!-- +${cut} -->`);
  }

  /** A page may name its elements after DOM methods; such a one is left out. */
  function tried(one: Element, isUnder: boolean): void {
    const at = out.length;
    try {
      element(one, isUnder);
    } catch {
      out.length = at;
    }
  }

  function text(said: string): void {
    if (left <= 0) return;
    const folded = said.slice(0, 4 * bounds.text).replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
    put(escaped(rewritten(folded.slice(0, bounds.text), 'text', to)));
  }
}

/** What is told by data in the page rather than by its text. */
function blobOf(element: Element, to: Rewriting): string | undefined {
  const isData = element.localName === 'code' || /json/.test(attribute(element, 'type'));
  if (!isData || element.childElementCount) return undefined;
  return rewrittenJson((element.textContent ?? '').slice(0, 500_000), to)?.slice(0, 20_000);
}

function isLeftOut(element: Element, tag: string, blob: string | undefined): boolean {
  if (tag === 'script') return blob === undefined;
  if (tag === 'link') return attribute(element, 'rel') !== 'canonical';
  if (tag === 'meta')
    return !/^(pageKey|og:url|og:type)$/.test(attribute(element, 'name') || attribute(element, 'property'));
  return leftOut.test(tag);
}

function tagOf(element: Element, to: Rewriting): string {
  const tag = element.localName;
  return /^[a-z][a-z\d-]*$/.test(tag) && rewritten(tag, 'made', to) === tag ? tag : 'div';
}

/** Siblings of one kind look alike: what they are, and what is in them. */
function kindOf(element: Element): string {
  if (element.localName === 'code') return 'CODE';
  const inner = (of: Element, deep: number): string =>
    [...of.children]
      .slice(0, 6)
      .map((child) => child.localName + (deep ? `(${inner(child, deep - 1)})` : ''))
      .join();
  return [element.localName, attribute(element, 'class'), attribute(element, 'role'), inner(element, 2)].join('|');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
