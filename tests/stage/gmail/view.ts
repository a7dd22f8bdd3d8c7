import { Control } from '../control';
import { type Child, h, toNodes } from '../markup';
import { rep } from '../people';
import { newDraft, openCompose } from './composer';
import { listView } from './list';
import { type Thread } from './mailbox';
import { type Route, routeOf } from './route';
import { threadView } from './thread';
import { threadById, threadsIn, unreadCount } from './threads';

export const currentRoute = (): Route => routeOf(location.hash);

function titleOf(route: Route, thread: Thread | undefined): string {
  const list = `${route.list[0]?.toUpperCase()}${route.list.slice(1)}`;
  const shown = thread?.subject ?? (route.list === 'inbox' ? `${list} (${unreadCount()})` : list);
  return `${shown} - ${rep.email} - Gmail`;
}

/** The view that is left is hidden, not removed; only the current one is `main`. */
function show(view: Child): void {
  const views = document.querySelector('.aeF > .nH');
  for (const old of views?.querySelectorAll<HTMLElement>(':scope > .nH') ?? []) {
    if (!old.hasAttribute('role')) old.remove();
    old.removeAttribute('role');
    old.style.display = 'none';
  }
  views?.append(...toNodes(h('div', { class: 'BltHke nH oy8Mbf', role: 'main' }, view)));
}

export function draw(): void {
  const route = currentRoute();
  const thread = threadById(route.thread);
  show(thread ? threadView(thread) : listView(threadsIn(route.list), route.list));
  document.title = titleOf(route, thread);
  for (const place of document.querySelectorAll('[data-place]'))
    place.classList.toggle('aiq', place.getAttribute('data-place') === route.list);
  if (route.compose && !document.querySelector('.dw .no')) openCompose(newDraft());
}

/** The same rows as other nodes: what others put into them is gone. */
function rerenderRows(): void {
  const { list, thread } = currentRoute();
  if (control.pending || thread) return;
  document.querySelector('[role=main]')?.replaceChildren(...toNodes(listView(threadsIn(list), list)));
}

export const control = new Control(rerenderRows);
