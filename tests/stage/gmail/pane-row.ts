import { h, type Markup } from '../markup';
import { type Entry } from './entry';
import { type Look } from './look';
import { date, names, people, rowClass, rowId, star, subject, tick } from './row';

/** A thread in the narrow list beside the reading pane: a row for people, one for the subject and, where there is a text, one for it. */
export function paneRows(entry: Entry, list: string, place: number, look: Look, isOpen: boolean): Markup[] {
  const text = entry.mails.at(-1)?.text;
  const name = `${rowClass(entry, isOpen)} apv`;
  const span = String(text ? 3 : 2);
  const cell = (told: string) => ({ class: told, rowspan: span });
  const first = h(
    'tr',
    { class: name, id: rowId(place), tabindex: '-1', role: 'row' },
    h('td', cell('apo-x3 xY aid'), tick()),
    look.markup === '2020'
      ? h(
          'td',
          { class: 'yX xY apy' },
          h('div', { class: 'afn' }, names(entry, list, look)),
          h('div', { class: 'yW' }, people(entry, list, look)),
        )
      : h('td', { class: 'yX xY apx' }, people(entry, list, look)),
    h('td', { class: 'yf xY apt' }, h('div', { class: 'apm' }, date(entry, look))),
    h('td', cell('apU apC'), star(entry, look)),
  );
  const second = h(
    'tr',
    { class: `${name}${text ? '' : ' apw'}` },
    h(
      'td',
      { class: 'xY apD', colspan: '2', role: 'link', tabindex: '0' },
      h('div', { class: 'xS' }, h('div', { class: 'xT' }, h('div', { class: 'y6' }, subject(entry)))),
    ),
  );
  if (!text) return [first, second];
  const third = h(
    'tr',
    { class: `${name} apw` },
    h('td', { class: 'xY apA', colspan: '2' }, h('div', { class: 'apB' }, h('div', { class: 'y2 apz' }, text))),
  );
  return [first, second, third];
}
