import { toNodes } from '../markup';
import { closeCompose, openCompose } from './composer';
import { type Letter } from './draft';
import { formIn, letterOf } from './form';
import { control, look, store } from './here';
import { refuse, takeToastAway, toasts } from './post';
import { presets } from './schedule';
import { named } from './saving';
import { confirmTyped } from './typing';
import { openThread, refresh } from './view';

let last: Letter | undefined;
/** The form that is asked about, while the dialog with the hours is up. */
let scheduling: Element | undefined;

/** The mail in a form, ready to go; `undefined` and said why, where it cannot. */
function readied(inside: Element): Letter | undefined {
  const form = formIn(inside);
  if (!form) return undefined;
  const bad = confirmTyped(form);
  const { to, cc, bcc } = letterOf(form).draft;
  if (bad !== undefined || to.length + cc.length + bcc.length === 0) {
    refuse(bad);
    return undefined;
  }
  named(form);
  return letterOf(form);
}

export function send(inside: Element): void {
  const letter = readied(inside);
  if (!letter) return;
  closeCompose(inside);
  store.dropDraft(letter.draft.id);
  // A window that was opened for this mail goes with it; where a hand opened it, the browser keeps it.
  if (look.window?.kind === 'compose') window.close();
  toasts.sending();
  setTimeout(() => {
    last = letter;
    store.keep(letter);
    toasts.sent();
    refresh();
  }, control.delay);
}

export function askWhen(inside: Element): void {
  scheduling = readied(inside) && formIn(inside);
  if (scheduling) document.body.append(...toNodes(presets(look)));
}

export function schedule(choice: Element): void {
  choice.closest('[role=dialog]')?.remove();
  const form = scheduling;
  scheduling = undefined;
  const hours = Number(choice.getAttribute('data-hours'));
  if (!form || !hours) return;
  last = letterOf(form);
  closeCompose(form);
  store.keep(last, -hours);
  toasts.scheduled();
  refresh();
}

/** Of a mail: it is being written again, under the same draft. Of anything else: only the notice goes. */
export function undo(): void {
  const letter = document.querySelector('#link_vsm') ? last : undefined;
  last = undefined;
  if (!letter) return takeToastAway();
  toasts.undone();
  store.withdraw(letter.draft);
  refresh();
  openCompose(letter.draft, letter.content);
}

export function viewSent(): void {
  const thread = store
    .in('all')
    .concat(store.in('scheduled'))
    .find(({ mails }) => mails.some(({ draft }) => draft !== undefined && draft === last?.draft.id));
  if (thread) openThread(thread);
}

export function discard(inside: Element): void {
  const form = formIn(inside);
  if (form) store.dropDraft(letterOf(form).draft.id);
  last = undefined;
  closeCompose(inside);
  toasts.discarded();
}
