/** A seeded source of numbers in [0, 1). Mulberry32, public domain. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Takes a change back. */
type Undo = () => void;

/** Makes one change of the kinds that a host makes; gives how to take it back, after those that were made later. */
export function mutated(elements: readonly Element[], random: () => number): Undo | undefined {
  const any = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)];
  const one = any(elements);
  const change = any([dropped, renamed, moved, withoutAttribute, withAttributeRenamed]);
  if (!change || !one?.isConnected || !one.parentElement || one.localName === 'body') return undefined;
  return change(one, any);
}

type Any = <Thing>(things: readonly Thing[]) => Thing | undefined;

function dropped(one: Element): Undo {
  const [parent, next] = [one.parentNode, one.nextSibling];
  one.remove();
  return () => parent?.insertBefore(one, next);
}

function renamed(one: Element, any: Any): Undo {
  const other = one.ownerDocument.createElement(
    any(['div', 'span', 'p', 'section', 'li', 'a', 'h2', 'button']) ?? 'div',
  );
  for (const { name, value } of one.attributes) if (isNameable(name)) other.setAttribute(name, value);
  one.replaceWith(other);
  other.append(...one.childNodes);
  return () => {
    one.append(...other.childNodes);
    other.replaceWith(one);
  };
}

function moved(one: Element, any: Any): Undo {
  const [parent, next] = [one.parentNode, one.nextSibling];
  // Among its own, or in with its parent's: as a part that is drawn late stands in another place.
  const room = any([one.parentElement, one.parentElement?.parentElement]);
  const place = room && any([...room.children].filter((child) => !child.contains(one)));
  if (place) place.before(one);
  return () => parent?.insertBefore(one, next);
}

function withoutAttribute(one: Element, any: Any): Undo {
  const attribute = any([...one.attributes]);
  if (!attribute || !isNameable(attribute.name)) return () => {};
  const { name, value } = attribute;
  one.removeAttribute(name);
  return () => one.setAttribute(name, value);
}

function withAttributeRenamed(one: Element, any: Any): Undo {
  const attribute = any([...one.attributes]);
  if (!attribute || !isNameable(attribute.name)) return () => {};
  const { name, value } = attribute;
  one.removeAttribute(name);
  one.setAttribute(`${name}-x`, value);
  return () => {
    one.removeAttribute(`${name}-x`);
    one.setAttribute(name, value);
  };
}

/** A saved page has attributes that can't be set, such as `"`. */
function isNameable(name: string): boolean {
  return /^[a-z_][\w.-]*$/i.test(name);
}
