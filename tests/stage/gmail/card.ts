import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { collapsedHead2020 } from './card-2020';
import { fullDate, shortDate } from './date';
import { type Mail } from './letter';
import { type Look } from './look';
import { action } from './parts';
import { avatar, fullName, nameFor, party, shortName } from './party';
import { legacyId } from './token';

/** `hidden` cards stand under "3 older messages": Gmail has their frame in the page and nobody in it. */
export type CardState = 'expanded' | 'collapsed' | 'hidden';

/** Gmail opens the newest mail; of a long thread it hides the middle. */
export function stateOf(mails: readonly Mail[], place: number): CardState {
  const last = mails.length - 1;
  if (place === last) return 'expanded';
  return last >= 4 && place > 0 && place < last - 1 ? 'hidden' : 'collapsed';
}

const recipients = (mail: Mail, look: Look): Markup =>
  h(
    'span',
    { class: 'hb' },
    look.words.toCard,
    [...mail.to, ...mail.cc].flatMap((one, place) => [
      place > 0 && ', ',
      h('span', { dir: 'ltr', class: 'g2', ...party(one, nameFor(one, look)) }, shortName(one, look)),
    ]),
  );

const head = (mail: Mail, open: boolean, look: Look): Markup =>
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
    h('span', { class: 'g3', title: fullDate(mail.age, look) }, shortDate(mail.age, look)),
    open &&
      h(
        'div',
        { class: 'acX' },
        action('star', look.words.star),
        action('reply', look.words.reply, 'bkH'),
        action('more', look.words.more),
      ),
  );

/** A mail that was written in this browser keeps the name of its draft; the server's id comes beside it once it has gone out. */
export const mailIds = ({ id, draft, waits }: Mail) => ({
  'data-message-id': draft === undefined ? `#msg-f:${id}` : `#msg-a:r${draft}`,
  'data-legacy-message-id': waits ? undefined : legacyId(id),
});

const expanded = (mail: Mail, look: Look): Markup =>
  h(
    'div',
    { class: 'adn ads', ...mailIds(mail) },
    avatar(mail.from),
    h(
      'div',
      { class: 'gs' },
      head(mail, true, look),
      h(
        'div',
        { class: 'iv' },
        recipients(mail, look),
        h(
          'div',
          { class: 'ajz', role: 'button', tabindex: '0', 'aria-label': look.words.showDetails },
          icon('chevron'),
        ),
      ),
      mail.waits === 'scheduled' &&
        h('div', { class: 'bI0' }, icon('clock'), `${look.words.willBeSent} ${fullDate(mail.age, look)}`),
      h('div', { class: 'ii gt' }, h('div', { class: 'a3s aiL', dir: 'ltr' }, mail.body ?? mail.text)),
    ),
  );

const collapsed = (mail: Mail, look: Look): Markup =>
  h(
    'div',
    { class: 'adf ads', ...mailIds(mail) },
    avatar(mail.from),
    h(
      'div',
      { class: 'gs' },
      look.markup === '2020' ? collapsedHead2020(mail, look) : head(mail, false, look),
      h('div', { class: 'iA g6' }, mail.text),
    ),
  );

const inside: Record<CardState, (mail: Mail, look: Look) => Markup> = {
  expanded,
  collapsed,
  hidden: () => h('div', { class: 'adv' }),
};

const stateClass: Record<Look['markup'], Record<CardState, string>> = {
  '2026': { expanded: 'h7', collapsed: 'kv', hidden: 'kQ' },
  '2020': { expanded: 'h7', collapsed: 'ky', hidden: 'kx' },
};

export const cardOf = (mail: Mail, state: CardState, look: Look): Markup =>
  h(
    'div',
    {
      class: stateClass[look.markup][state],
      role: 'listitem',
      'aria-expanded': String(state === 'expanded'),
      tabindex: '-1',
      'data-card': mail.id,
    },
    inside[state](mail, look),
  );
