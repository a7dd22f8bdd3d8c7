import { type StagedWindow } from '../control';
import { toNodes } from '../markup';
import { rep } from '../people';
import { closeCompose, letterIn, listenForRecipients, newDraft, openCompose } from './composer';
import { frame, loading } from './frame';
import { refusal, toasts } from './post';
import { card, details } from './card';
import { keepSent, type Letter, mailById, threadById, unreadCount, withdraw } from './threads';
import { threadToken } from './token';
import { control, currentRoute, draw } from './view';

/** Gmail makes its rows anew now and then, by itself; in milliseconds. */
const rowsLast = 30_000;

let lastLetter: Letter | undefined;

function send(button: Element): void {
  const letter = letterIn(button);
  if (!letter) return;
  if (letter.draft.to.length === 0) {
    document.body.append(...toNodes(refusal()));
    return;
  }
  closeCompose(button);
  toasts.sending();
  lastLetter = letter;
  setTimeout(() => {
    keepSent(letter);
    toasts.sent();
    draw();
  }, control.delay);
}

function schedule(item: Element): void {
  closeCompose(item);
  toasts.scheduled();
}

function undo(): void {
  toasts.undone();
  if (!lastLetter) return;
  withdraw(lastLetter);
  draw();
  openCompose(lastLetter.draft);
  lastLetter = undefined;
}

function reply(button: Element): void {
  const thread = threadById(currentRoute().thread);
  const last = thread?.mails.findLast((mail) => mail.from !== rep);
  if (!thread || !last) return;
  const draft = newDraft({ thread: thread.id, to: [last.from], subject: `Re: ${thread.subject}` });
  openCompose(draft, button.closest('.amn'));
}

const mailOf = (inside: Element) => mailById(inside.closest('[data-card]')?.getAttribute('data-card') ?? null);

function expand(collapsed: Element): void {
  const mail = mailOf(collapsed);
  if (mail) collapsed.replaceWith(...toNodes(card(mail, 'expanded')));
}

function expandHidden(count: Element): void {
  count.remove();
  document.querySelectorAll('.kQ').forEach(expand);
}

function openDetails(arrow: Element): void {
  const mail = mailOf(arrow);
  if (mail && !arrow.closest('.gs')?.querySelector('.ajC')) arrow.parentElement?.after(...toNodes(details(mail)));
}

function openRow(row: Element): void {
  const id = row.querySelector('[data-thread-id]')?.getAttribute('data-thread-id')?.replace('#thread-f:', '');
  if (id) location.hash = `${currentRoute().list}/${threadToken(id)}`;
}

/** What a click does, by Gmail's own hooks; the first that fits. */
const clicks: readonly (readonly [string, (hit: Element) => void])[] = [
  ['.T-I-KE', () => openCompose(newDraft())],
  ['.Ha, .oh', closeCompose],
  ['.hG', (hit) => hit.closest('.btC')?.querySelector('[role=menu]')?.toggleAttribute('hidden')],
  ['[selector=scheduledSend]', schedule],
  ['.aoO', send],
  ['#link_undo', undo],
  ['.bkH', reply],
  ['.ajz', openDetails],
  ['.adx', expandHidden],
  ['.kv', expand],
  ['[role=alertdialog] button', (hit) => hit.parentElement?.remove()],
  ['.zA', openRow],
];

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  for (const [selector, act] of clicks) {
    const hit = target.closest(selector);
    if (hit) return act(hit);
  }
});
document.addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
  if (key === 'Enter' && (ctrlKey || metaKey) && target instanceof Element) send(target);
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = document.querySelector<HTMLInputElement>('.gb-search input')?.value;
  if (words) location.hash = `search/${encodeURIComponent(words)}`;
});
addEventListener('hashchange', () => control.later(draw));
setInterval(control.rerender, rowsLast);
listenForRecipients();

(window as typeof window & StagedWindow).stage = control;
document.body.append(...toNodes(loading()));
if (!location.hash) history.replaceState(null, '', '#inbox');
control.later(() => {
  document.querySelector('#loading')?.setAttribute('style', 'display: none');
  document.body.prepend(...toNodes(frame(unreadCount())));
  draw();
});
