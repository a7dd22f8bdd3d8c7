import { type Child, h, toNodes } from '../markup';
import { type CardState, cardOf } from './card';
import { newDraft, openCompose } from './composer';
import { entryOf } from './entry';
import { control, drawing, look, store } from './here';
import { listView } from './list';
import { type Thread } from './letter';
import { nothingRead, paneView } from './pane';
import { type Route, routeOf } from './route';
import { threadView } from './thread';
import { listName } from './list-name';
import { threadToken } from './token';

/** A window of its own has no address but its thread's. */
export function currentRoute(): Route {
  const route = routeOf(location.hash);
  return look.window?.kind === 'thread' ? { ...route, thread: look.window.id } : route;
}

/** Reading takes place beside the list. */
const isSplit = look.window === undefined && (look.pane === 'vertical' || look.pane === 'horizontal');

const opened = new Map<string, CardState>();
const read = (thread: Thread, { message }: Route) => threadView(thread, look, message, opened);

function titleOf(route: Route, thread: Thread | undefined): string {
  const list = listName(route.list, look);
  const shown = thread?.subject ?? (route.list === 'inbox' ? `${list} (${store.unread})` : list);
  return `${shown} - ${look.self.email} - Gmail`;
}

/** The view that is left is hidden, not removed; only the current one is `main`. */
function show(view: Child, list: string): void {
  const views = document.querySelector('.aeF > .nH');
  for (const old of views?.querySelectorAll<HTMLElement>(':scope > .nH') ?? []) {
    if (!old.hasAttribute('role')) old.remove();
    old.removeAttribute('role');
    old.style.display = 'none';
  }
  const name = `BltHke nH oy8Mbf${look.pane === 'none' ? '' : ' bGI'}`;
  views?.append(...toNodes(h('div', { class: name, role: 'main', 'data-list': list }, view)));
}

const main = () => document.querySelector<HTMLElement>('[role=main]');

const listOf = ({ list, thread, message }: Route) => listView(store.in(list), list, look, { thread, message });

/** Another thread beside the same list changes the pane, and which row is the open one; the view stays. */
function drawSplit(route: Route, thread: Thread | undefined): void {
  const reading: Child = thread ? read(thread, route) : nothingRead(look);
  const standing = main();
  if (standing?.dataset.list !== route.list) return show(paneView(listOf(route), reading, look), route.list);
  standing.querySelector('.ao9')?.replaceChildren(...toNodes(reading));
  drawRows();
}

export function draw(): void {
  const route = currentRoute();
  const thread = store.thread(route.thread);
  opened.clear();
  if (isSplit) drawSplit(route, thread);
  else if (thread) show(read(thread, route), route.list);
  else show(look.pane === 'off' ? paneView(listOf(route), [], look) : listOf(route), route.list);
  document.title = titleOf(route, thread);
  for (const place of document.querySelectorAll('[data-place]'))
    place.classList.toggle('aiq', place.getAttribute('data-place') === decodeURIComponent(route.list));
  if (route.compose && !document.querySelector('.dw .no')) openCompose(newDraft());
}

/** The same rows as other nodes: what others put into them is gone. */
function drawRows(): void {
  const route = currentRoute();
  if (control.pending || look.window) return;
  main()
    ?.querySelector('.ae4')
    ?.replaceWith(...toNodes(listOf(route)));
}
drawing.rows = drawRows;

/** Cards come and go one by one: what is written at the end of the thread stays. */
function drawCards(): void {
  const { thread: id, message } = currentRoute();
  const thread = store.thread(id);
  const list = main()?.querySelector('.aHU [role=list]');
  if (!thread || !list || control.pending) return;
  const { mails } = entryOf(thread, message);
  for (const old of list.querySelectorAll('[data-card]'))
    if (!mails.some((mail) => mail.id === old.getAttribute('data-card'))) old.remove();
  for (const mail of mails) {
    const state = mail.waits ?? 'sent';
    const old = list.querySelector(`[data-card="${mail.id}"]`);
    if (old && state === 'sent' && old.querySelector('.bI0'))
      old.replaceWith(...toNodes(cardOf(mail, 'expanded', look)));
    if (!old) list.append(...toNodes(cardOf(mail, 'expanded', look)));
  }
}

/** What has come, gone out or been taken back is shown, as far as it belongs into the view. */
export function refresh(): void {
  drawRows();
  drawCards();
  const route = currentRoute();
  if (!control.pending) document.title = titleOf(route, store.thread(route.thread));
  document.querySelector('[data-place=inbox] .bsU')?.replaceChildren(String(store.unread));
}

/** The rep opens or closes a card. */
export function openCard(card: Element): void {
  const mail = store.mail(card.getAttribute('data-card'));
  if (!mail) return;
  opened.set(mail.id, 'expanded');
  card.replaceWith(...toNodes(cardOf(mail, 'expanded', look)));
}

export function openThread({ id, mails }: Thread): void {
  const list = decodeURIComponent(currentRoute().list);
  const isListed = store.in(list).some((one) => one.id === id);
  const message = look.conversations ? undefined : mails.at(-1)?.id;
  location.hash = `${isListed ? currentRoute().list : 'all'}/${threadToken(id, message)}`;
}
