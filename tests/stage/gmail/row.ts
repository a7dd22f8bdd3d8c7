import { type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Person } from '../people';
import { fullDate, shortDate } from './date';
import { drawn } from './emoji';
import { type Entry, entryIds } from './entry';
import { type Look } from './look';
import { nameFor, party, shortName } from './party';

/** Lists of the rep's own mails: their rows show to whom she wrote, others who wrote to her. */
const outgoing = new Set(['sent', 'scheduled', 'drafts']);

/** Each once; the one who began the thread first. */
function partners({ mails }: Entry, list: string): readonly Person[] {
  return [...new Set(mails.flatMap((mail) => (outgoing.has(list) ? mail.to : [mail.from])))];
}

export function names(entry: Entry, list: string, look: Look): Child[] {
  return partners(entry, list).flatMap((one, place) => [
    place > 0 && h('span', {}, ', '),
    h('span', { class: entry.thread.unread ? 'zF' : 'yP', ...party(one, nameFor(one, look)) }, shortName(one, look)),
  ]);
}

/** What stands before the names, and how many mails there are behind them. */
export const people = (entry: Entry, list: string, look: Look): Child => [
  h(
    'span',
    { class: 'bA4' },
    outgoing.has(list) && look.words.toNames,
    list === 'drafts' && h('span', { class: 'boq' }, `${look.words.draft} `),
    names(entry, list, look),
  ),
  entry.mails.length > 1 && h('span', { class: 'bx0' }, String(entry.mails.length)),
];

export const tick = (): Markup =>
  h('div', { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', tabindex: '-1' });

export const star = ({ thread }: Entry, { words }: Look): Markup => {
  const isStarred = thread.places.includes('starred');
  return h(
    'span',
    {
      class: `aXw T-KT${isStarred ? ' T-KT-Jp' : ''}`,
      role: 'button',
      'aria-label': isStarred ? words.isStarred : words.notStarred,
    },
    icon('star'),
  );
};

export const subject = (entry: Entry): Markup =>
  h('span', { class: 'bog' }, h('span', { class: 'bqe', ...entryIds(entry) }, drawn(entry.thread.subject)));

export const date = (entry: Entry, look: Look): Markup => {
  const age = entry.mails.at(-1)?.age ?? 0;
  return h('span', { title: fullDate(age, look) }, shortDate(age, look));
};

export const rowClass = ({ thread }: Entry, isOpen: boolean): string =>
  `zA ${thread.unread ? 'zE' : 'yO'}${isOpen ? ' aps' : ''}`;

export const rowId = (place: number): string => `:${place + 20}`;

/** One conversation. People stand in it twice: once more in a hidden copy for screen readers. */
export function row(entry: Entry, list: string, place: number, look: Look, isOpen = false): Markup {
  const cell = { role: 'gridcell' };
  const text = entry.mails.at(-1)?.text;
  return h(
    'tr',
    { class: rowClass(entry, isOpen), id: rowId(place), tabindex: '-1', role: 'row', draggable: 'true' },
    h('td', { class: 'oZ-x3 xY' }, tick()),
    h('td', { class: 'apU xY' }, star(entry, look)),
    h(
      'td',
      { class: 'yX xY', ...cell },
      h('div', { class: 'afn' }, names(entry, list, look)),
      h('div', { class: 'yW' }, people(entry, list, look)),
    ),
    h(
      'td',
      { class: 'xY a4W', tabindex: '-1', ...cell },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          look.markup === '2026' && labels(entry),
          h('div', { class: 'y6' }, subject(entry)),
          text ? h('span', { class: 'y2' }, ` - ${text}`) : undefined,
        ),
      ),
    ),
    h('td', { class: 'xW xY', ...cell }, date(entry, look)),
  );
}

const labels = ({ thread }: Entry): Child =>
  thread.places
    .filter((place) => place.startsWith('label/'))
    .map((place) => h('div', { class: 'ar as' }, h('div', { class: 'at' }, place.slice('label/'.length))));
