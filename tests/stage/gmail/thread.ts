import { type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type CardState, cardOf, stateOf } from './card';
import { drawn } from './emoji';
import { type Entry, entryOf, permId } from './entry';
import { type Thread } from './letter';
import { type Look, plainLook } from './look';
import { action } from './parts';
import { legacyId } from './token';

const tools = ({ words }: Look): Markup =>
  h(
    'div',
    { class: 'G-atb', role: 'toolbar' },
    action('archive', words.archive, 'ar9'),
    action('trash', words.delete),
    action('clock', words.snooze),
    action('label', words.labels),
    action('print', words.print, 'bt0'),
    action('window', words.newWindow, 'bt1'),
    action('more', words.more),
  );

const heading = (entry: Entry): Markup =>
  h(
    'h2',
    {
      class: 'hP',
      tabindex: '-1',
      'data-thread-perm-id': permId(entry),
      'data-legacy-thread-id': legacyId(entry.thread.id),
    },
    drawn(entry.thread.subject),
  );

const button = (hook: string, name: 'reply' | 'replyAll' | 'forward', word: string): Markup =>
  h('span', { class: `ams ${hook}`, role: 'button', tabindex: '0' }, icon(name), word);

/** What a thread ends with; an answer that is written stands in its place. */
export const answerButtons = ({ words }: Look): Markup =>
  h(
    'div',
    { class: 'amn' },
    button('bkH', 'reply', words.reply),
    button('bkI', 'replyAll', words.replyAll),
    button('bkG', 'forward', words.forward),
  );

/** Hidden cards make room for their number, behind the first card. */
function cardsOf({ mails }: Entry, look: Look, states: ReadonlyMap<string, CardState>): Child {
  const stateAt = (place: number) => states.get(mails[place]?.id ?? '') ?? stateOf(mails, place);
  const hidden = mails.filter((_, place) => stateAt(place) === 'hidden').length;
  const older =
    hidden > 0 &&
    h(
      'span',
      { class: 'adx', role: 'button', tabindex: '0', 'aria-label': `${hidden} ${look.words.older}` },
      String(hidden),
    );
  const cards = mails.map((mail, place) => cardOf(mail, stateAt(place), look));
  return [cards.slice(0, 1), older, cards.slice(1)];
}

/** `states` are those cards that the rep has opened or closed, by the mail's id. */
export function threadView(
  thread: Thread,
  look: Look = plainLook,
  message?: string,
  states: ReadonlyMap<string, CardState> = new Map(),
): Markup {
  const entry = entryOf(thread, message);
  const inner: Child = [
    h(
      'div',
      { class: 'ha' },
      heading(entry),
      thread.places.includes('inbox') && h('span', { class: 'ahR' }, look.words.inbox),
    ),
    h('div', { class: 'nH aHU' }, h('div', { class: 'nH', role: 'list' }, cardsOf(entry, look, states))),
    answerButtons(look),
  ];
  return h(
    'div',
    { class: 'nH g id' },
    tools(look),
    look.markup === '2020'
      ? h('table', { class: 'Bs nH iY', role: 'presentation' }, h('tr', {}, h('td', { class: 'Bu bAn' }, inner)))
      : h('div', { class: 'nH a98 iY' }, inner),
  );
}
