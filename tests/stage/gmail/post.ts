import { h, type Markup, toNodes } from '../markup';

const link = (id: string, word: string): Markup =>
  h('span', { id, class: 'ag a8k', role: 'link', tabindex: '0' }, word);

const toast = (...content: Parameters<typeof toNodes>[0][]): void => {
  document.querySelector('.b8')?.replaceChildren(...toNodes(h('div', { class: 'vh' }, content)));
};

/** Gmail's words; a reader must go by the two links instead. */
export const toasts = {
  sending: () => toast(h('span', { class: 'bAq' }, 'Sending…')),
  sent: () =>
    toast(h('span', { class: 'bAq' }, 'Message sent'), link('link_undo', 'Undo'), link('link_vsm', 'View message')),
  scheduled: () =>
    toast(h('span', { class: 'bAq' }, 'Send scheduled for tomorrow, 8:00 AM'), link('link_undo', 'Undo')),
  undone: () => toast(h('span', { class: 'bAq' }, 'Sending undone')),
};

/** Instead of sending where nobody is addressed. */
export const refusal = (): Markup =>
  h(
    'div',
    { class: 'Kj-JD', role: 'alertdialog' },
    h('p', {}, 'Please specify at least one recipient.'),
    h('button', { name: 'ok' }, 'OK'),
  );
