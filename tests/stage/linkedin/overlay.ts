import { type Child, h, toNodes } from '../markup';
import { type Member } from '../people';
import { conversationBubble, inMailBubble, messagingBar } from './bubble';
import { conversationWith, takesInMail } from './conversations';
import { dealingsNow, ui } from './here';
import { talkWith } from './sales/talks';
import { salesOverlay } from './sales/thread';

/** The tree in which bubbles and dialogs stand: the document itself in Ember, the open shadow root of `#interop-outlet` in SDUI. */
export const overlayRoot = (): Document | ShadowRoot =>
  document.querySelector('#interop-outlet')?.shadowRoot ?? document;

export const roots = (): readonly (Document | ShadowRoot)[] => [...new Set([document, overlayRoot()])];

/** The lists of messages, wherever a conversation stands. */
export const openTalks = (): readonly Element[] =>
  roots().flatMap((root) => Array.from(root.querySelectorAll('[data-with]')));

export function attachInterop(): void {
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  root?.append(
    ...toNodes([
      h('link', { rel: 'stylesheet', href: '/stage/linkedin.css' }),
      h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }, messagingBar()),
      h('div', { id: 'artdeco-modal-outlet' }),
    ]),
  );
}

/** As many as there is room for beside each other. */
const mostBubbles = 3;

const bubbles = () => [...overlayRoot().querySelectorAll('[data-bubble]')];

export function openBubble(partner: Member): void {
  if (bubbles().some((one) => one.getAttribute('data-bubble') === partner.slug)) return;
  const conversation = conversationWith(partner);
  const made = takesInMail(partner, dealingsNow()) ? inMailBubble : conversationBubble;
  bubbles()
    .at(mostBubbles - 1)
    ?.remove();
  overlayRoot()
    .querySelector('#msg-overlay')
    ?.prepend(...toNodes(made(conversation, dealingsNow())));
}

/** Sales Navigator has one at a time, in which whatever is written is its own. */
function openSalesTalk(partner: Member): void {
  document.querySelector('#message-overlay')?.remove();
  document.body.append(...toNodes(salesOverlay(talkWith(partner), dealingsNow())));
}

export const openConversation = (partner: Member): void => (ui === 'sales' ? openSalesTalk : openBubble)(partner);

export function showDialog(dialog: Child): void {
  closeDialogs();
  overlayRoot()
    .querySelector('#artdeco-modal-outlet')
    ?.replaceChildren(...toNodes(dialog));
}

export function closeDialogs(): void {
  overlayRoot().querySelector('#artdeco-modal-outlet')?.replaceChildren();
  for (const one of document.querySelectorAll('dialog, #message-overlay')) one.remove();
}
