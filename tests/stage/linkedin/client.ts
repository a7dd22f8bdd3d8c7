import { Control, type StagedWindow } from '../control';
import { h, toNodes } from '../markup';
import { memberBySlug } from '../people';
import { conversationById, conversations } from './conversations';
import { attachInterop, openBubble } from './overlay';
import { viewAt } from './route';
import { type View } from './view';

const ui = document.body.dataset.ui;
const screen = () => document.querySelector('#screen');
const currentView = () => viewAt(new URL(location.href));

/**
 * The new title comes after the new card. SDUI puts it before the old ones and leaves those; Ember writes it over the
 * old one.
 */
function entitle({ title }: View): void {
  if (ui === 'sdui') document.head.prepend(...toNodes(h('title', {}, title)));
  else document.title = title;
}

function drawCard(): void {
  screen()?.replaceChildren(...toNodes(currentView().body));
}

function drawRest(): void {
  document.querySelector('#later')?.replaceWith(...toNodes(currentView().later));
}

/** First the new person's card, then her title and the rest of her page. */
const drawLate = () =>
  control.later(drawCard, () => {
    entitle(currentView());
    drawRest();
  });

function rerender(): void {
  if (control.pending) return;
  drawCard();
  drawRest();
}

const control = new Control(rerender);

/** The address changes at once, the page later; a page of the other interface is loaded anew. */
function go(address: string): void {
  const url = new URL(address, location.href);
  if (viewAt(url).ui !== ui || url.origin !== location.origin) {
    location.href = url.href;
    return;
  }
  history.pushState(null, '', url);
  drawLate();
}

/** An invitation that has been sent stays visible as pending. */
function invite(button: Element): void {
  button.replaceWith(
    ...toNodes(h('a', { class: button.className, href: '#', 'aria-label': 'Pending, click to withdraw' }, 'Pending')),
  );
}

function compose(address: URL): void {
  const id = address.searchParams.get('profileUrn')?.split(':').at(-1) ?? '';
  const partner = memberBySlug(id);
  if (partner) openBubble(partner);
}

/** Links that LinkedIn answers without leaving the page. */
function follow(link: HTMLAnchorElement, event: Event): void {
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.hash) return;
  event.preventDefault();
  if (url.pathname.startsWith('/preload/')) invite(link);
  else if (url.pathname.startsWith('/messaging/compose/')) compose(url);
  else go(url.href);
}

function press(target: Element): void {
  const message = target.closest('[data-message]')?.getAttribute('data-message');
  const partner = message ? memberBySlug(message) : undefined;
  if (partner) openBubble(partner);
  const connect = target.closest('[data-connect]');
  if (connect) invite(connect);
  const thread = target.closest('[data-thread]')?.getAttribute('data-thread');
  if (thread && conversationById(thread)) go(`/messaging/thread/${thread}/`);
  if (target.closest('.msg-overlay-bubble-header__button')) openBubble(conversations[0]!.partner);
  if (target.closest('.msg-overlay-conversation-bubble .msg-overlay-bubble-header__control'))
    target.closest('.msg-overlay-conversation-bubble')?.remove();
}

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return;
  const link = target.closest('a');
  if (link?.href) follow(link, event);
  else press(target);
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = document.querySelector<HTMLInputElement>('.global-nav__search input')?.value ?? '';
  if (event.target instanceof Element && event.target.matches('[role=search]'))
    go(`/search/results/people/?keywords=${encodeURIComponent(words)}`);
});
addEventListener('popstate', drawLate);

(window as typeof window & StagedWindow).stage = control;
attachInterop();
drawRest();
