import { attribute } from './dom';
import { encoded } from './sample-encoded';
import { rewrittenJson } from './sample-json';
import { rewritten, type Rewriting } from './sample-text';

/** Names that the host's developers give, and nobody else. */
const made =
  /^(class|part|slot|is|data-(view-name|control-name|tracking-control-name|anonymize|section|field|test(id|-.*)?))$/;

/** What is said to the reader of the page, or to whom the page is about. */
const said =
  /^(title|alt|placeholder|value|email|content|summary|label|datetime|download|aria-(label|description|roledescription|placeholder|valuetext|braillelabel)|data-(name|hovercard-id|tooltip|title|text|label|emoji|email|value|content))$/;

/** Keys, states and relations. All of `data-` and `aria-` is kept too. */
const kept =
  /^(id|for|role|type|name|rel|property|hidden|inert|open|disabled|readonly|required|checked|selected|multiple|contenteditable|tabindex|dir|lang|componentkey|selector|colspan|rowspan|autocomplete|popover|data-[a-z][a-z-]*|aria-[a-z]+)$/;

/** Longest value that is looked at, in UTF-16 units. */
const longest = 600;

/** The attributes of an element for a sample, in its order: what they are called and what is left of them. */
export function rewrittenAttributes(element: Element, to: Rewriting): [string, string][] {
  return [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    const now = rewrittenAttribute(element, name.toLowerCase(), value.slice(0, 4 * longest), to);
    return now === undefined ? [] : [[name.toLowerCase(), now]];
  });
}

function rewrittenAttribute(element: Element, name: string, value: string, to: Rewriting): string | undefined {
  if (made.test(name)) return rewritten(value, 'made', to).slice(0, longest);
  if (name === 'href') return to.url(value).slice(0, 2 * longest);
  if (name === 'style') return shownBy(value);
  if (name === 'jslog') return tracked(value, to);
  if (name === 'tabindex' && /^-?\d$/.test(value)) return value;
  if (name === 'lang' && /^[a-z]{2,3}([-_][a-z]{2})?$/i.test(value)) return value;
  if (name.startsWith('data-legacy-') && /^[\da-f]{1,16}$/.test(value))
    return to.disguise.number(BigInt(`0x${value}`)).toString(16);
  // A page's own address, and the kind of page.
  if (name === 'content' && /url/i.test(attribute(element, 'property'))) return to.url(value);
  if (name === 'content' && attribute(element, 'name') === 'pageKey') return rewritten(value, 'hook', to);
  const isPerson = name === 'name' && element.hasAttribute('email');
  if (isPerson || said.test(name)) return plain(value, 'text', to);
  if (!kept.test(name) || rewritten(name, 'made', to) !== name) return undefined;
  return plain(value, 'hook', to);
}

function plain(value: string, mode: 'text' | 'hook', to: Rewriting): string {
  const now = rewrittenJson(value, to) ?? rewritten(value.slice(0, longest), mode, to);
  return now.slice(0, 2 * longest);
}

/** Of a style only whether the element is shown. */
function shownBy(style: string): string | undefined {
  const found = style.match(
    /(?<![\w-])(display|visibility)\s*:\s*(none|hidden|collapse|contents|block|flex|grid|inline)\b/gi,
  );
  return found ? found.join(';').toLowerCase() : undefined;
}

/** Gmail's click-tracking: of `20277; u014N:…; 1:<base64 of JSON>` the last, which may name a thread. */
function tracked(value: string, to: Rewriting): string | undefined {
  const within = (text: string) => rewrittenJson(text, to) ?? '[]';
  const parts = value.split(';').flatMap((part) => {
    const [, number, token = ''] = /^\s*(\d):([\w+/=-]+)\s*$/.exec(part) ?? [];
    const now = number && encoded(token, within);
    return now ? [`${number}:${now}`] : [];
  });
  return parts.length ? parts.join('; ') : undefined;
}
