/** By these a host names who and what is shown; when it re-uses an element, they alone change. */
const telling = [
  'href',
  'componentkey',
  'email',
  'data-hovercard-id',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'aria-expanded',
];

const silent = new Set(['SCRIPT', 'STYLE', 'LINK']);

/** Where the rep writes: each line break she types is a change of the page that tells nothing. */
const editor = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** Whether a change of the host's page can have changed what it says about people. `ours` are the elements that we put there. */
export function isTelling(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  ours: Pick<WeakSet<Node>, 'has'>,
): boolean {
  if (type === 'attributes') return true;
  const tells = (node: Node) => !ours.has(node) && !silent.has(node.nodeName);
  if (silent.has(target.nodeName) || !(some(addedNodes, tells) || some(removedNodes, tells))) return false;
  return !(target instanceof Element && target.closest(editor));
}

/** Where a host hangs a tree of its own: LinkedIn draws its messages in an open shadow root two steps below the body. */
const outlets = 'body > *, body > * > *';

/** Watches the document from `observe()` to `disconnect()`. */
export class Changes {
  readonly #observer: MutationObserver;

  constructor(heard: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(heard);
  }

  /** Called again, it watches the trees too that the host has hung into the document since. */
  observe(): void {
    const hung = [...document.querySelectorAll(outlets)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const tree of [document, ...hung])
      this.#observer.observe(tree, { subtree: true, childList: true, attributeFilter: telling });
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (const node of nodes) if (test(node)) return true;
  return false;
}
