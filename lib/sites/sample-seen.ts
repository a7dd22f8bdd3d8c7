import { unthrowing } from './people';
import { secretsIn } from './sample-disguise';

/** Attributes in which a page says something to whoever looks at it. */
const telling =
  /^(title|alt|placeholder|value|email|name|content|href|aria-label|aria-description|data-(name|hovercard-id|tooltip))$/;
const machine = /^(script|style|noscript|template|code)$/;

/** The words of a page: `seen` all of them, in whatever part; `told` those of its texts, labels, names and addresses. Folded. */
export interface Words {
  seen: ReadonlySet<string>;
  told: ReadonlySet<string>;
}

export function wordsOf(page: Document, url: URL): Words {
  const seen = new Set<string>();
  const told = new Set<string>();
  const note = (text: string, isTold: boolean) => {
    for (const form of formsOf(text))
      for (const word of secretsIn(form)) {
        seen.add(word);
        if (isTold) told.add(word);
      }
  };
  note(unnamed(url.href), true);
  walk(page);
  return { seen, told };

  function walk(root: Node): void {
    const walker = page.createTreeWalker(root, 1 | 4 | 128);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node.nodeType === 3) note(node.nodeValue ?? '', !machine.test(node.parentElement?.localName ?? ''));
      if (node.nodeType === 8) note(node.nodeValue ?? '', false);
      if (node.nodeType === 1) unthrowing(noteElement, undefined)(node as Element);
    }
  }

  function noteElement(element: Element): void {
    for (const { name, value } of element.attributes)
      note(name === 'href' ? unnamed(value) : value, telling.test(name));
    const { value } = element as HTMLInputElement;
    if (typeof value === 'string') note(value, true);
    if (element.shadowRoot) walk(element.shadowRoot);
    if (element.localName === 'template') walk((element as HTMLTemplateElement).content);
  }
}

/** An address without the names of its parameters: those are developers' words. */
function unnamed(address: string): string {
  return address.replace(/[?&]\w{1,30}=/g, '?');
}

/** A text as it stands, and without its percent signs. */
function formsOf(text: string): string[] {
  if (!/%[\da-f]{2}/i.test(text)) return [text];
  return [text, text.replace(/(?:%[\da-f]{2})+/gi, decoded)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
