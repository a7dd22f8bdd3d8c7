import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { entriesOf, type Entry } from './entry';
import { type Thread } from './letter';
import { type Look } from './look';
import { paneRows } from './pane-row';
import { row } from './row';

const tab = (word: string, name: 'inbox' | 'label' | 'people', chosen: boolean): Markup =>
  h(
    'div',
    { class: 'aKz', role: 'tab', 'aria-selected': String(chosen), tabindex: chosen ? '0' : '-1' },
    icon(name),
    word,
  );

const tabs = ({ words }: Look): Markup =>
  h(
    'div',
    { class: 'aKh', role: 'tablist' },
    tab(words.primary, 'inbox', true),
    tab(words.promotions, 'label', false),
    tab(words.social, 'people', false),
  );

/** What stands open beside the list. */
export interface Opened {
  thread: string | undefined;
  message: string | undefined;
}
const nothingOpened: Opened = { thread: undefined, message: undefined };

/** Of the threads from the `from`th place on. */
export function rowsOf(
  threads: readonly Thread[],
  list: string,
  look: Look,
  opened: Opened = nothingOpened,
  from = 0,
): Markup[] {
  const isOpen = ({ thread, message }: Entry) => thread.id === opened.thread && message === opened.message;
  return entriesOf(threads, look).flatMap((entry, place) =>
    look.pane === 'vertical'
      ? paneRows(entry, list, from + place, look, isOpen(entry))
      : row(entry, list, from + place, look, isOpen(entry)),
  );
}

export function listView(threads: readonly Thread[], list: string, look: Look, opened?: Opened): Markup {
  return h(
    'div',
    { class: 'ae4 UI' },
    list === 'inbox' && tabs(look),
    h(
      'div',
      { class: 'Cp' },
      h(
        'table',
        { class: 'F cf zt', role: 'grid', cellpadding: '0' },
        h('tbody', {}, rowsOf(threads, list, look, opened)),
      ),
    ),
    threads.length === 0 && h('p', { class: 'TC' }, look.words.nothing),
    h('div', { class: 'ae3' }, look.words.footer),
  );
}
