import { type Child, h, type Markup } from '../markup';
import { type Member } from '../people';
import { conversationBubble, inMailBubble } from './bubble';
import { conversationWith, takesInMail } from './conversations';
import { type Dealings, noDealings } from './dealings';
import { linkedinPage } from './page';
import { viewAt } from './route';
import { type View } from './view';

const isMarkup = (child: Child): child is Markup => typeof child === 'object' && !Array.isArray(child);

/** A view with its late parts in their places. */
function filled(child: Child, parts: Readonly<Record<string, Child>>): Child {
  if (Array.isArray(child)) return child.map((one: Child) => filled(one, parts));
  if (!isMarkup(child)) return child;
  const id = child.attributes.id;
  const put = typeof id === 'string' ? parts[id] : undefined;
  return { ...child, children: put === undefined ? child.children.map((one) => filled(one, parts)) : [put] };
}

const whole = (view: View): View => ({ ...view, body: filled(view.body, { later: view.later, last: view.last }) });

export interface Rendered {
  dealings?: Dealings;
  /** With whom a conversation stands open over the page. */
  bubbles?: readonly Member[];
  dialog?: Child;
}

/** A page as it stands when the script has done its work, as HTML, for tests without a browser. The outlet's root is declared. */
export function renderedPage(url: URL, { dealings = noDealings, bubbles = [], dialog }: Rendered = {}): string {
  const view = whole(viewAt(url, { dealings }));
  const over: Child = [
    bubbles.map((one) =>
      takesInMail(one, dealings)
        ? inMailBubble(conversationWith(one), dealings)
        : conversationBubble(conversationWith(one), dealings),
    ),
    dialog,
  ];
  const inOutlet = h(
    'div',
    { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' },
    h('template', { shadowrootmode: 'open' }, over),
  );
  if (view.ui !== 'sdui') return linkedinPage({ ...view, body: [view.body, over] }, '', null);
  // The page's own outlet is empty: of two elements of one id the first counts.
  return linkedinPage({ ...view, body: [inOutlet, view.body] }, '', null);
}
