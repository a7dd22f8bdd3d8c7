/**
 * Markup as plain data, so that one description gives HTML on the server and nodes in the page. In the page nothing is
 * parsed from a string: the hosts' Trusted Types forbid it.
 */
export interface Markup {
  tag: string;
  attributes: Attributes;
  children: readonly Child[];
}

export type Child = Markup | string | false | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  return { tag, attributes, children };
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);
const present = (attributes: Attributes) =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : value] as const],
  );

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
/** Their text is not markup; here they hold JSON only, in which `<` may be written as an escape. */
const rawTags = new Set(['script']);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function toHtml(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string') return escaped(child);
  if (isList(child)) return child.map(toHtml).join('');
  const { tag, attributes, children } = child;
  const open = `<${tag}${present(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')}>`;
  if (voidTags.has(tag)) return open;
  const inner = rawTags.has(tag)
    ? children.map((text) => String(text).replaceAll('<', '\\u003c')).join('')
    : toHtml(children);
  return `${open}${inner}</${tag}>`;
}

const svgTags = new Set(['svg', 'path']);

export function toNodes(child: Child): Node[] {
  if (child === undefined || child === false) return [];
  if (typeof child === 'string') return [document.createTextNode(child)];
  if (isList(child)) return child.flatMap(toNodes);
  const { tag, attributes, children } = child;
  const element = svgTags.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of present(attributes)) element.setAttribute(name, value);
  element.append(...children.flatMap(toNodes));
  return [element];
}
