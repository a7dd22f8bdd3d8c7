/** One part of a selector: what must hold of an element, and how the element of the part before it lies to it. */
interface Part {
  holds: (node: Noted) => boolean;
  /** What an element must at least have: `a`, `.name` or `[href]`. */
  key: string;
  /** `' '` an ancestor, `>` the parent, `+` the sibling before. */
  lies: string;
}

/** What selectors ask of an element, taken down once: asking jsdom itself costs a hundred times as much. */
interface Noted {
  element: Element;
  tag: string;
  attributes: Map<string, string>;
  classes: Set<string>;
  /** Its children, once they were asked for. */
  children: Noted[] | undefined;
  /** Which of the keys that were asked for it has, and of how many it was found out. */
  keys: string[];
  keysOf: number;
  parent: Noted | undefined;
  before: Noted | undefined;
  /** Its place in the page, and that of the last element in it; as of the turn in which it was last seen there. */
  at: number;
  last: number;
  turn: number;
}

/**
 * Has the page's elements found some forty times as fast as jsdom finds them, so that a page can be read thousands of times:
 * by the selectors that LinkedIn's site uses, and within the page's light tree.
 */
export function quickSelect(page: Document): void {
  const notes = new Notes(page);
  const found = (root: Node, selector: string): Element[] => {
    notes.keep();
    const own = notes.of(root);
    const [from, to] = own ? [own.at + 1, own.last] : [0, notes.list.length - 1];
    const any = parsed(selector);
    const places = any.flatMap((parts) =>
      notes
        .having(parts.at(-1)?.key ?? '')
        .flatMap((node) => (node.at >= from && node.at <= to && fits(node, parts) ? [node.at] : [])),
    );
    const once = any.length > 1 ? [...new Set(places)].toSorted((a, b) => a - b) : places;
    return once.map((at) => notes.list[at]!.element);
  };
  const { Document, Element } = page.defaultView as unknown as {
    Document: typeof globalThis.Document;
    Element: typeof globalThis.Element;
  };
  for (const prototype of [Document.prototype, Element.prototype]) {
    replace(prototype, 'querySelectorAll', function all(selector) {
      return found(this, selector);
    });
    replace(prototype, 'querySelector', function first(selector) {
      return found(this, selector)[0] ?? null;
    });
  }
  replace(Element.prototype, 'matches', function matches(selector) {
    notes.keep();
    return parsed(selector).some((parts) => fits(notes.of(this), parts));
  });
  replace(Element.prototype, 'closest', function closest(selector) {
    notes.keep();
    const any = parsed(selector);
    for (let node = notes.of(this); node; node = node.parent)
      if (any.some((parts) => fits(node, parts))) return node.element;
    return null;
  });
}

function replace(prototype: object, name: string, value: (this: Element, selector: string) => unknown): void {
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

/** A page's elements in their order. Of what has changed jsdom tells; nothing else is taken down anew. */
class Notes {
  list: Noted[] = [];
  readonly #page: Document;
  readonly #changes: MutationObserver;
  readonly #known = new WeakMap<Node, Noted>();
  readonly #asked = new Set<string>();
  readonly #by = new Map<string, Noted[]>();
  #turn = 0;

  constructor(page: Document) {
    this.#page = page;
    this.#changes = new (page.defaultView as unknown as typeof globalThis).MutationObserver(() => {});
    this.#changes.observe(page, { subtree: true, childList: true, attributes: true });
    this.#takeDown();
  }

  /** To be called before anything is asked: brings the notes up to date. */
  keep(): void {
    const changes = this.#changes.takeRecords();
    if (!changes.length) return;
    for (const { type, target } of changes) {
      if (type === 'attributes') this.#known.delete(target);
      const parent = type === 'attributes' ? target.parentNode : target;
      const noted = parent && this.#known.get(parent);
      if (noted) noted.children = undefined;
    }
    this.#takeDown();
  }

  /** Of an element that is in the page. */
  of(node: Node): Noted | undefined {
    const noted = this.#known.get(node);
    return noted?.turn === this.#turn ? noted : undefined;
  }

  /** Those that have what the key names, in page order. */
  having(key: string): Noted[] {
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      this.#by.set(
        key,
        this.list.filter((node) => hasKey(node, key)),
      );
    }
    return this.#by.get(key) ?? [];
  }

  #takeDown(): void {
    this.#turn += 1;
    this.list = [];
    this.#by.clear();
    this.#take(this.#noteOf(this.#page.documentElement));
  }

  #take(node: Noted, parent?: Noted, before?: Noted): void {
    node.parent = parent;
    node.before = before;
    node.at = this.list.length;
    node.turn = this.#turn;
    this.list.push(node);
    if (node.keysOf < this.#asked.size) {
      node.keys = [...this.#asked].filter((key) => hasKey(node, key));
      node.keysOf = this.#asked.size;
    }
    for (const key of node.keys) {
      const those = this.#by.get(key);
      if (those) those.push(node);
      else this.#by.set(key, [node]);
    }
    node.children ??= [...node.element.children].map((child) => this.#noteOf(child));
    let sibling: Noted | undefined;
    for (const child of node.children) {
      this.#take(child, node, sibling);
      sibling = child;
    }
    node.last = this.list.length - 1;
  }

  #noteOf(element: Element): Noted {
    const before = this.#known.get(element);
    if (before) return before;
    const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
    const classes = new Set((attributes.get('class') ?? '').split(/\s+/));
    const note: Noted = {
      element,
      tag: element.localName,
      attributes,
      classes,
      children: undefined,
      keys: [],
      keysOf: 0,
      parent: undefined,
      before: undefined,
      at: 0,
      last: 0,
      turn: 0,
    };
    this.#known.set(element, note);
    return note;
  }
}

function hasKey({ tag, attributes, classes }: Noted, key: string): boolean {
  if (key.startsWith('.')) return classes.has(key.slice(1));
  return key.startsWith('[') ? attributes.has(key.slice(1, -1)) : tag === key;
}

function fits(node: Noted | undefined, parts: Part[], at = parts.length - 1): boolean {
  const part = parts[at];
  if (!node || !part?.holds(node)) return false;
  if (at === 0) return true;
  if (part.lies === '+') return fits(node.before, parts, at - 1);
  if (part.lies === '>') return fits(node.parent, parts, at - 1);
  for (let above = node.parent; above; above = above.parent) if (fits(above, parts, at - 1)) return true;
  return false;
}

const known = new Map<string, Part[][]>();

function parsed(selector: string): Part[][] {
  const before = known.get(selector);
  if (before) return before;
  const any = selector.split(/,(?![^[]*\])/).map((one) => partsOf(one.trim()));
  known.set(selector, any);
  return any;
}

function partsOf(selector: string): Part[] {
  const tokens = selector.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s>+[(]|\[|\()+|\s*[>+]\s*|\s+/g) ?? [];
  const parts: Part[] = [];
  let lies = ' ';
  for (const token of tokens) {
    if (/^\s*[>+]?\s*$/.test(token)) lies = token.trim() || ' ';
    else parts.push({ ...compound(token), lies });
  }
  return parts;
}

/** `a.name[href*="/in/"]:not(.other):first-child` */
function compound(text: string): Pick<Part, 'holds' | 'key'> {
  const tests: ((node: Noted) => boolean)[] = [];
  const keys: string[] = [];
  const rest = text.replaceAll(
    /\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^$]?=)"?([^"\]]*)"?)?\]|:not\(([^)]*)\)|:first-child|^[a-z][\w-]*/gi,
    (token: string, name?: string, id?: string, key?: string, how?: string, value?: string, other?: string) => {
      if (name) tests.push(({ classes }) => classes.has(name));
      else if (id) tests.push(({ attributes }) => attributes.get('id') === id);
      else if (key) tests.push(({ attributes }) => compares(attributes.get(key), how, value ?? ''));
      else if (other) tests.push(not(compound(other).holds));
      else if (token === ':first-child') tests.push(({ before }) => !before);
      else tests.push(({ tag }) => tag === token);
      if (!token.startsWith(':')) keys.push(name ? token : id ? '[id]' : key ? `[${key}]` : token);
      return '';
    },
  );
  if (rest || !keys.length) throw new Error(`Not a selector that is known here: ${text}`);
  // The last is the one that fewest elements have: a tag stands first.
  return { holds: (node) => tests.every((test) => test(node)), key: keys.at(-1) ?? '' };
}

const not = (test: (node: Noted) => boolean) => (node: Noted) => !test(node);

function compares(held: string | undefined, how: string | undefined, value: string): boolean {
  if (held === undefined) return false;
  if (how === '*=') return held.includes(value);
  if (how === '^=') return held.startsWith(value);
  if (how === '$=') return held.endsWith(value);
  return how === undefined || held === value;
}
