/** One part of a selector: what must hold of an element, and how the element of the part before it lies to it. */
interface Part {
  holds: (node: Noted) => boolean;
  /** What an element must at least have: `a`, `.name` or `[href]`. */
  key: string;
  /** `' '` an ancestor, `>` the parent, `+` the sibling before. */
  lies: string;
}

/** What selectors ask of an element, taken down once: asking jsdom itself costs a hundred times as much. */
interface Details {
  tag: string;
  attributes: Map<string, string>;
  classes: Set<string>;
}

interface Noted extends Details {
  element: Element;
  parent?: Noted;
  before?: Noted;
  /** Its place in the page, and that of the last element in it. */
  at: number;
  last: number;
}

/**
 * Has the page's elements found some twenty times as fast as jsdom finds them, so that a page can be read thousands of times:
 * by the selectors that LinkedIn's site uses, and within the page's light tree. Whoever changes the page calls what is given, with
 * the element whose attributes are others now.
 */
export function quickSelect(page: Document): (one?: Element) => void {
  let taken: Taken | undefined;
  const details = new WeakMap<Element, Details>();
  const nodes = () => (taken ??= takenDown(page, details));
  const found = (root: Node, selector: string): Element[] => {
    const now = nodes();
    const { list, of } = now;
    const own = of.get(root);
    const [from, to] = own ? [own.at + 1, own.last] : [0, list.length - 1];
    const any = parsed(selector);
    const places = any.flatMap((parts) =>
      having(parts.at(-1)?.key ?? '', now).flatMap((node) =>
        node.at >= from && node.at <= to && fits(node, parts) ? [node.at] : [],
      ),
    );
    const once = any.length > 1 ? [...new Set(places)].toSorted((a, b) => a - b) : places;
    return once.map((at) => list[at]!.element);
  };
  const isFit = (element: Element, selector: string) =>
    parsed(selector).some((parts) => fits(nodes().of.get(element), parts));
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
    return isFit(this, selector);
  });
  replace(Element.prototype, 'closest', function closest(selector) {
    const any = parsed(selector);
    for (let node = nodes().of.get(this); node; node = node.parent)
      if (any.some((parts) => fits(node, parts))) return node.element;
    return null;
  });
  return (one) => {
    taken = undefined;
    if (one) details.delete(one);
  };
}

function replace(prototype: object, name: string, value: (this: Element, selector: string) => unknown): void {
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

function detailsOf({ localName: tag, attributes: own }: Element): Details {
  const attributes = new Map([...own].map(({ name, value }) => [name, value]));
  const classes = new Set((attributes.get('class') ?? '').split(/\s+/));
  return { tag, attributes, classes };
}

/** A page's elements in their order, and those that have a key that was asked for. */
interface Taken {
  list: Noted[];
  of: Map<Node, Noted>;
  by: Map<string, Noted[]>;
}

function having(key: string, { list, by }: Taken): Noted[] {
  const before = by.get(key);
  if (before) return before;
  const name = key.replaceAll(/[.[\]]/g, '');
  const has = key.startsWith('.')
    ? ({ classes }: Noted) => classes.has(name)
    : key.startsWith('[')
      ? ({ attributes }: Noted) => attributes.has(name)
      : ({ tag }: Noted) => tag === name;
  const own = list.filter(has);
  by.set(key, own);
  return own;
}

function takenDown(page: Document, details: WeakMap<Element, Details>): Taken {
  const by = new Map<string, Noted[]>();
  const list: Noted[] = [];
  const of = new Map<Node, Noted>();
  const take = (element: Element, parent?: Noted, before?: Noted): Noted => {
    let its = details.get(element);
    if (!its) details.set(element, (its = detailsOf(element)));
    const { tag, attributes, classes } = its;
    const node: Noted = { element, tag, attributes, classes, parent, before, at: list.length, last: list.length };
    list.push(node);
    of.set(element, node);
    let sibling: Noted | undefined;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      sibling = take(child, node, sibling);
    node.last = list.length - 1;
    return node;
  };
  take(page.documentElement);
  return { list, of, by };
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
