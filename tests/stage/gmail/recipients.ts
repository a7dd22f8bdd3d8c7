import { type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Person } from '../people';
import { type Draft, type Field } from './draft';
import { type Look } from './look';
import { fullName } from './party';

/** A confirmed recipient, in the markup of October 2021 and after. */
const chip2026 = (one: Person, { words }: Look): Markup =>
  h(
    'div',
    {
      class: 'afV',
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      'data-hovercard-id': one.email,
      'data-name': one.name,
    },
    h('div', { class: 'afX' }, fullName(one)),
    h('span', { class: 'afY', role: 'button', 'aria-label': words.remove }, icon('close')),
    h('div', { class: 'az9', 'aria-hidden': 'true' }, h('span', { translate: 'no', email: one.email }, fullName(one))),
  );

/** And before: the address stands in a hidden field. */
const chip2020 = (one: Person, field: Field, { words }: Look): Markup =>
  h(
    'div',
    { class: 'vR' },
    h(
      'span',
      { class: 'vN afV', email: one.email },
      h('div', { class: 'vT' }, fullName(one)),
      h('div', { class: 'vM afY', role: 'button', 'aria-label': words.remove }, icon('close')),
    ),
    h('input', { type: 'hidden', name: field, value: one.name ? `"${one.name}" <${one.email}>` : one.email }),
  );

export const chip = (one: Person, field: Field, look: Look): Markup =>
  look.markup === '2020' ? chip2020(one, field, look) : chip2026(one, look);

/** Somebody whom Gmail proposes while the rep types: an option too, but without an address of its own. */
export const suggestion = (one: Person): Markup =>
  h(
    'div',
    { class: 'afS', role: 'option', tabindex: '-1', 'data-name': one.name },
    fullName(one),
    h('small', {}, one.email),
  );

const suggestions = () => h('div', { class: 'afT', role: 'listbox' });

function input(field: Field, word: string, persons: readonly Person[], look: Look): Markup {
  const label = `${word}: ${look.words.recipients}`;
  const chips: Child = persons.map((one) => chip(one, field, look));
  if (look.markup === '2020')
    return h(
      'div',
      { class: 'wO nr anm' },
      h('div', { class: 'afZ' }, chips),
      h('textarea', { class: 'vO agP', name: field, rows: '1', role: 'combobox', 'aria-label': label, tabindex: '1' }),
      suggestions(),
    );
  return h(
    'div',
    { class: 'anm', name: field },
    h('div', { class: 'afZ', role: 'listbox', 'aria-label': label }, chips),
    h('input', {
      class: 'agP aFw',
      role: 'combobox',
      autocomplete: 'off',
      tabindex: '1',
      'aria-expanded': 'false',
      'aria-label': label,
    }),
    suggestions(),
  );
}

/** To, Cc and Bcc. */
export function recipientTable(draft: Draft, look: Look): Markup {
  const { fieldTo, fieldCc, fieldBcc } = look.words;
  const words: Record<Field, string> = { to: fieldTo, cc: fieldCc, bcc: fieldBcc };
  const row = (field: Field) =>
    h(
      'tr',
      { class: 'bzf' },
      h('td', { class: 'ok' }, words[field]),
      h('td', { class: 'eV' }, input(field, words[field], draft[field], look)),
    );
  return h('table', { class: 'GS' }, h('tbody', { class: 'bze' }, row('to'), row('cc'), row('bcc')));
}
