import { type Child, h, type Markup } from '../markup';

/** Lines as Gmail's own editor writes them. */
export const lines = (...texts: string[]): Markup[] => texts.map((text) => h('div', {}, text || h('br')));

/** What Gmail's own editor puts under a mail. */
export const signature = (...texts: string[]): Markup =>
  h(
    'div',
    {},
    h('span', { class: 'gmail_signature_prefix' }, '-- '),
    h('br'),
    h('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, lines(...texts)),
  );

/** The mail that is answered, below the answer. */
export const quoted = (introduction: string, ...texts: string[]): Markup =>
  h(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    h('div', { dir: 'ltr', class: 'gmail_attr' }, introduction, h('br')),
    h('blockquote', { class: 'gmail_quote' }, lines(...texts)),
  );

/** What Gmail puts away behind three dots: a quote, or a signature that it has seen before. */
export const putAway = (...content: Child[]): Child => [
  h(
    'div',
    { class: 'yj6qo ajU' },
    h('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-expanded': 'false' }, '•••'),
  ),
  h(
    'div',
    { class: 'HOEnZb adL', style: 'display: none' },
    h('div', { class: 'adm' }),
    h('div', { class: 'h5' }, content),
  ),
];
