import { h, type Markup } from '../markup';
import { icon, type IconName } from '../icons';
import { type Person } from '../people';
import { type Mail, type Thread } from './mailbox';
import { fullDate, shortDate } from './date';
import { avatar, fullName, nameFor, party, shortName } from './party';
import { legacyId } from './token';

/** `hidden` cards stand under "3 older messages": Gmail has their frame in the page and nobody in it. */
export type CardState = 'expanded' | 'collapsed' | 'hidden';

/** Gmail opens the newest mail; of a long thread it hides the middle. */
export function stateOf(thread: Thread, place: number): CardState {
  const last = thread.mails.length - 1;
  if (place === last) return 'expanded';
  return last >= 4 && place > 0 && place < last - 1 ? 'hidden' : 'collapsed';
}

const recipients = (mail: Mail): Markup => {
  const all = [...mail.to, ...mail.cc];
  return h(
    'span',
    { class: 'hb' },
    'to ',
    all.flatMap((one, place) => [
      place > 0 && ', ',
      h('span', { dir: 'ltr', class: 'g2', ...party(one, nameFor(one)) }, shortName(one)),
    ]),
  );
};

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
export const details = (mail: Mail): Markup =>
  h(
    'div',
    { class: 'ajC', role: 'dialog' },
    h(
      'table',
      { class: 'ajC-t' },
      h('tbody', {}, detail('from:', [mail.from]), detail('to:', mail.to), detail('cc:', mail.cc)),
    ),
  );

export const action = (name: IconName, word: string): Markup =>
  h('div', { class: 'T-I J-J5-Ji T-I-Js-IF', role: 'button', tabindex: '0', 'aria-label': word }, icon(name));

const head = (mail: Mail, open: boolean): Markup =>
  h(
    'div',
    { class: 'gE iv gt' },
    h(
      'h3',
      { class: 'iw' },
      h(
        'span',
        { class: 'qu' },
        h('span', { class: 'gD', ...party(mail.from, fullName(mail.from)) }, h('span', {}, fullName(mail.from))),
        open && h('span', { class: 'go' }, ` <${mail.from.email}>`),
      ),
    ),
    h('span', { class: 'g3', title: fullDate(mail.age) }, shortDate(mail.age)),
    open && h('div', { class: 'acX' }, action('star', 'Star'), action('reply', 'Reply'), action('more', 'More')),
  );

const ids = (mail: Mail) => ({
  'data-message-id': `#msg-f:${mail.id}`,
  'data-legacy-message-id': legacyId(mail.id),
});

const inside: Record<CardState, (mail: Mail) => Markup> = {
  expanded: (mail) =>
    h(
      'div',
      { class: 'adn ads', ...ids(mail) },
      avatar(mail.from),
      h(
        'div',
        { class: 'gs' },
        head(mail, true),
        h(
          'div',
          { class: 'iv' },
          recipients(mail),
          h('div', { class: 'ajz', role: 'button', tabindex: '0', 'aria-label': 'Show details' }, icon('chevron')),
        ),
        h('div', { class: 'ii gt' }, h('div', { class: 'a3s aiL', dir: 'ltr' }, mail.text)),
      ),
    ),
  collapsed: (mail) =>
    h(
      'div',
      { class: 'adf ads', ...ids(mail) },
      avatar(mail.from),
      h('div', { class: 'gs' }, head(mail, false), h('div', { class: 'iA g6' }, mail.text)),
    ),
  hidden: () => h('div', { class: 'adv' }),
};

const stateClass: Record<CardState, string> = { expanded: 'h7', collapsed: 'kv', hidden: 'kQ' };

export const card = (mail: Mail, state: CardState): Markup =>
  h(
    'div',
    {
      class: stateClass[state],
      role: 'listitem',
      'aria-expanded': String(state === 'expanded'),
      tabindex: '-1',
      'data-card': mail.id,
    },
    inside[state](mail),
  );
