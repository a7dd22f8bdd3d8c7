import { type Child, h, type Markup, toNodes } from '../markup';
import { control, look } from './here';

const { words } = look;

const link = (id: string, word: string): Markup =>
  h('span', { id, class: 'ag a8k', role: 'link', tabindex: '0' }, word);

let timer: ReturnType<typeof setTimeout> | undefined;

export function takeToastAway(): void {
  clearTimeout(timer);
  document.querySelector('.b8')?.replaceChildren();
}

/** Stands for the undo window; a newer one takes its place. */
function toast(text: string, ...links: Child[]): void {
  clearTimeout(timer);
  const told = h('div', { class: 'vh' }, h('span', { class: 'aT' }, h('span', { class: 'bAq' }, text)), links);
  document.querySelector('.b8')?.replaceChildren(...toNodes(told));
  timer = setTimeout(takeToastAway, control.undoWindow);
}

const undo = () => link('link_undo', words.undo);
const view = () => link('link_vsm', words.view);

/** Gmail's words differ by language; a reader must go by the two links instead. A scheduled mail has the links of a sent one. */
export const toasts = {
  sending: () => toast(words.sending),
  sent: () => toast(words.messageSent, undo(), view()),
  scheduled: () => toast(words.sendScheduled, undo(), view()),
  undone: () => toast(words.undone),
  archived: () => toast(words.archived, undo()),
  discarded: () => toast(words.discarded, undo()),
};

/** Instead of sending where nobody is addressed, or nobody can be. */
export const refuse = (badAddress?: string): void => {
  const text = badAddress === undefined ? words.noRecipient : `${words.badAddress} ${badAddress}`;
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'alertdialog' },
    h('p', {}, text),
    h('button', { name: 'ok' }, words.ok),
  );
  document.body.append(...toNodes(dialog));
};
