import { h, toNodes } from '../markup';
import { type Member } from '../people';
import { conversationWith } from './conversations';
import { conversationBubble, messagingBar } from './bubble';

/** The messaging overlay's tree: the document itself in Ember, the open shadow root of `#interop-outlet` in SDUI. */
export const overlayRoot = (): ParentNode => document.querySelector('#interop-outlet')?.shadowRoot ?? document;

export function attachInterop(): void {
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  root?.append(
    ...toNodes([
      h('link', { rel: 'stylesheet', href: '/stage/linkedin.css' }),
      h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }, messagingBar()),
    ]),
  );
}

/** One conversation at a time, as the narrow window has room for. */
export function openBubble(partner: Member): void {
  const container = overlayRoot().querySelector('#msg-overlay');
  container?.querySelector('.msg-overlay-conversation-bubble')?.remove();
  container?.prepend(...toNodes(conversationBubble(conversationWith(partner))));
}
