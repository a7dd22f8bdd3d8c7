import { h, type Markup } from '../markup';
import { fullDate, shortDate } from './date';
import { type Mail } from './letter';
import { type Look } from './look';
import { fullName, party } from './party';

/** A closed card of 2020: a table, and the sender without the class that he has today. */
export const collapsedHead2020 = (mail: Mail, look: Look): Markup =>
  h(
    'table',
    { class: 'cf gJ', role: 'presentation' },
    h(
      'tbody',
      {},
      h(
        'tr',
        { class: 'acZ' },
        h(
          'td',
          { class: 'gF gK' },
          h('h3', { class: 'iw' }, h('span', party(mail.from, fullName(mail.from)), fullName(mail.from))),
        ),
        h(
          'td',
          { class: 'gH' },
          h('span', { class: 'g3', title: fullDate(mail.age, look) }, shortDate(mail.age, look)),
        ),
      ),
    ),
  );
