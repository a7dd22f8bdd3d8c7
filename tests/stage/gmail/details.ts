import { h, type Markup } from '../markup';
import { type Person } from '../people';
import { type Mail } from './letter';
import { type Look } from './look';
import { fullName, party } from './party';

const detail = (word: string, persons: readonly Person[]): Markup | false =>
  persons.length > 0 &&
  h(
    'tr',
    { class: 'ajv' },
    h('td', { class: 'gG' }, word),
    h(
      'td',
      { class: 'gL' },
      persons.map((one) =>
        h('div', {}, h('span', { class: 'gI', ...party(one, fullName(one)) }, `${one.name} <${one.email}>`)),
      ),
    ),
  );

/** What the small arrow behind the recipients opens. */
export const details = (mail: Mail, { words }: Look): Markup =>
  h(
    'div',
    { class: 'ajC', role: 'dialog' },
    h(
      'table',
      { class: 'ajC-t' },
      h('tbody', {}, detail(words.from, [mail.from]), detail(words.to, mail.to), detail(words.cc, mail.cc)),
    ),
  );
