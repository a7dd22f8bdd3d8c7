import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Person } from '../people';
import { fullName } from './party';

export interface Draft {
  /** Decimal; `#msg-a:r…` in the page. It stays the same when sending is undone. */
  id: string;
  /** Decimal id of the thread answered; none for a new mail. */
  thread: string | undefined;
  to: readonly Person[];
  cc: readonly Person[];
  subject: string;
}

export type Field = 'to' | 'cc' | 'bcc';

/** A confirmed recipient, in the markup of October 2021 and after. */
export const chip = (one: Person): Markup =>
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
    h('span', { class: 'afY', role: 'button', 'aria-label': 'Remove' }, icon('close')),
    h('div', { class: 'az9', 'aria-hidden': 'true' }, h('span', { translate: 'no', email: one.email }, fullName(one))),
  );

/** Somebody whom Gmail proposes while the rep types: an option too, but without an address of its own. */
export const suggestion = (one: Person): Markup =>
  h(
    'div',
    { class: 'afS', role: 'option', tabindex: '-1', 'data-name': one.name },
    fullName(one),
    h('small', {}, one.email),
  );

const field = (name: Field, word: string, persons: readonly Person[]): Markup =>
  h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, word),
    h(
      'td',
      { class: 'eV' },
      h(
        'div',
        { class: 'anm', name },
        h('div', { class: 'afZ', role: 'listbox' }, persons.map(chip)),
        h('input', {
          class: 'agP aFw',
          role: 'combobox',
          autocomplete: 'off',
          'aria-expanded': 'false',
          'aria-label': `${word} recipients`,
        }),
        h('div', { class: 'afT', role: 'listbox' }),
      ),
    ),
  );

const hidden = (name: string, value: string): Markup => h('input', { type: 'hidden', name, value });

const buttons = (): Markup =>
  h(
    'div',
    { class: 'btC' },
    h(
      'div',
      { class: 'dC' },
      h(
        'div',
        { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1', jslog: '32601; u014N:cOuCgd,Kr2w4b' },
        'Send',
      ),
      h(
        'div',
        { class: 'T-I hG', role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-label': 'More send options' },
        icon('chevron'),
      ),
    ),
    h(
      'div',
      { class: 'J-M', role: 'menu', hidden: true },
      h('div', { class: 'J-N', role: 'menuitem', tabindex: '-1', selector: 'scheduledSend' }, 'Schedule send'),
    ),
    h('div', { class: 'oh', role: 'button', tabindex: '1', 'aria-label': 'Discard draft' }, icon('trash')),
  );

/** The form of a compose window and of an inline reply. */
export function composeForm(draft: Draft, number: number): Markup {
  return h(
    'div',
    { class: 'M9' },
    h(
      'div',
      { class: 'aoI', role: 'region', 'aria-label': 'New Message', 'data-compose-id': String(number) },
      h(
        'form',
        { class: 'bAs', method: 'POST' },
        h(
          'table',
          { class: 'GS' },
          h(
            'tbody',
            { class: 'bze' },
            field('to', 'To', draft.to),
            field('cc', 'Cc', draft.cc),
            field('bcc', 'Bcc', []),
          ),
        ),
        draft.thread === undefined &&
          h(
            'div',
            { class: 'aoD az6' },
            h('input', {
              name: 'subjectbox',
              class: 'aoT',
              autocomplete: 'off',
              placeholder: 'Subject',
              'aria-label': 'Subject',
              value: draft.subject,
            }),
          ),
        hidden('composeid', String(number)),
        hidden('subject', draft.subject),
        hidden('draft', `#msg-a:r${draft.id}`),
        hidden('rt', draft.thread === undefined ? '' : `#thread-f:${draft.thread}`),
      ),
      h('div', {
        class: 'Am Al editable',
        role: 'textbox',
        contenteditable: 'true',
        tabindex: '1',
        'aria-multiline': 'true',
        'aria-label': 'Message Body',
      }),
      buttons(),
    ),
  );
}

export const composeWindow = (draft: Draft, number: number): Markup =>
  h(
    'div',
    { class: 'no' },
    h(
      'div',
      { class: 'nH nn' },
      h(
        'div',
        { class: 'AD' },
        h(
          'div',
          { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
          h(
            'div',
            { class: 'Hm' },
            h('h2', { class: 'a3E' }, h('div', { class: 'aYF' }, 'New Message')),
            h('div', { class: 'Ha', role: 'button', tabindex: '1', 'aria-label': 'Save & close' }, icon('close')),
          ),
          h('div', { class: 'aaZ' }, composeForm(draft, number)),
        ),
      ),
    ),
  );

export const inlineReply = (draft: Draft, number: number): Markup =>
  h('div', { class: 'ip adB' }, composeForm(draft, number));
