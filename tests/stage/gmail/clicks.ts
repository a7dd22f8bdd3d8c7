import { toNodes } from '../markup';
import { forward, reply, replyAll } from './answering';
import { minimise, newDraft, openCompose, popOut, saveAndClose, toggleFullScreen } from './composer';
import { details } from './details';
import { entriesOf } from './entry';
import { look, store } from './here';
import { takeToastAway } from './post';
import { askWhen, discard, schedule, send, undo, viewSent } from './sending';
import { legacyId, threadToken } from './token';
import { currentRoute, openCard } from './view';

function openDetails(arrow: Element): void {
  const mail = store.mail(arrow.closest('[data-card]')?.getAttribute('data-card') ?? null);
  if (mail && !arrow.closest('.gs')?.querySelector('.ajC')) arrow.parentElement?.after(...toNodes(details(mail, look)));
}

function expandHidden(count: Element): void {
  count.remove();
  document.querySelectorAll('[role=main] :is(.kQ, .kx)').forEach(openCard);
}

/** Only the first row of a thread has an id, and it tells the thread's place. */
function openRow(row: Element): void {
  let first: Element | null = row;
  while (first && !first.id) first = first.previousElementSibling;
  const { list } = currentRoute();
  const entry = entriesOf(store.in(list), look)[Number(first?.id.slice(1)) - 20];
  if (!entry) return;
  const draft = store.draft(list === 'drafts' ? entry.mails[0]?.draft : undefined);
  if (draft) openCompose(draft.draft, draft.content.length > 0 ? draft.content : [new Text(draft.text)]);
  else location.hash = `${list}/${threadToken(entry.thread.id, entry.message)}`;
}

function toggleMenu(arrow: Element): void {
  const menu = arrow.closest('.btC')?.querySelector<HTMLElement>('[role=menu]');
  menu?.toggleAttribute('hidden');
  arrow.setAttribute('aria-expanded', String(!menu?.hidden));
  menu?.focus();
}

const openWindow = (query: (thread: string) => string) => () => {
  const { thread } = currentRoute();
  if (thread) window.open(`${location.pathname}?${query(legacyId(thread))}&hl=${look.language}`);
};

function togglePutAway(dots: Element): void {
  const away = dots.closest('.ajU')?.nextElementSibling;
  away?.setAttribute('style', away.getAttribute('style') ? '' : 'display: none');
}

/** What a click does, by Gmail's own hooks; the first that fits. */
const clicks: readonly (readonly [string, (hit: Element) => void])[] = [
  ['.T-I-KE', () => openCompose(newDraft())],
  ['.Ha', saveAndClose],
  ['.Hl', minimise],
  ['.Hq', toggleFullScreen],
  ['.aUG', popOut],
  ['.oh', discard],
  ['.hG', toggleMenu],
  ['[selector=scheduledSend]', askWhen],
  ['[data-hours]', schedule],
  ['.aoO', send],
  ['#link_undo', undo],
  ['#link_vsm', viewSent],
  ['.bkH', reply],
  ['.bkI', replyAll],
  ['.bkG', forward],
  ['.ar9', () => history.back()],
  ['.bt0', openWindow((thread) => `view=pt&search=all&th=${thread}`)],
  ['.bt1', openWindow((thread) => `view=btop&th=${thread}`)],
  ['.ajz', openDetails],
  ['.ajU', togglePutAway],
  ['.adx', expandHidden],
  ['.kv, .ky', openCard],
  ['.Kj-JD button', (hit) => hit.parentElement?.remove()],
  ['.zA', openRow],
];

/** True where something was meant. */
export function act(target: Element): boolean {
  for (const [selector, does] of clicks) {
    const hit = target.closest(selector);
    if (!hit) continue;
    does(hit);
    return true;
  }
  return false;
}

/** With the keyboard a menu is in focus, and one of its items is the chosen one. */
function inMenu(menu: Element, key: string): void {
  const item = menu.querySelector('.J-N');
  if (key === 'ArrowDown' || key === 'ArrowUp') item?.classList.add('J-N-JT');
  else if (key === 'Enter' || key === ' ') menu.querySelectorAll('.J-N-JT').forEach(act);
}

/** Gmail hears keys itself: no click comes of them. */
export function press(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, target } = event;
  if (!(target instanceof Element)) return;
  if (key === 'Escape') return takeToastAway();
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    event.preventDefault();
    return send(target);
  }
  if (target.matches('[role=menu]')) return inMenu(target, key);
  if (!target.matches('[role=button], [role=menuitem], [role=link]') || (key !== 'Enter' && key !== ' ')) return;
  if (act(target)) event.preventDefault();
}
