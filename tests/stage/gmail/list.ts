import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Person } from '../people';
import { type Mail, type Thread } from './mailbox';
import { shortDate } from './date';
import { nameFor, party, shortName } from './party';
import { legacyId } from './token';

/** In a row of the sent list stand those written to, in the inbox those who wrote, each once. */
function partners(thread: Thread, list: string): readonly Person[] {
  const all = list === 'sent' ? thread.mails.flatMap((mail) => mail.to) : thread.mails.map((mail) => mail.from);
  return [...new Set(all)];
}

const address = (one: Person, unread: boolean): Markup =>
  h('span', { class: unread ? 'zF' : 'yP', ...party(one, nameFor(one)) }, shortName(one));

function names(thread: Thread, list: string): Markup[] {
  const spans = partners(thread, list).map((one) => address(one, thread.unread));
  return spans.flatMap((span, place) => (place === 0 ? [span] : [h('span', {}, ', '), span]));
}

/** One conversation. People stand in it twice: once more in a hidden copy for screen readers. */
export function row(thread: Thread, list: string, place: number): Markup {
  const last = thread.mails.at(-1) as Mail;
  const subjectIds = {
    'data-thread-id': `#thread-f:${thread.id}`,
    'data-legacy-thread-id': legacyId(thread.id),
    'data-legacy-last-message-id': legacyId(last.id),
    'data-legacy-last-non-draft-message-id': legacyId(last.id),
  };
  return h(
    'tr',
    {
      class: `zA ${thread.unread ? 'zE' : 'yO'}`,
      id: `:${place + 20}`,
      tabindex: '-1',
      role: 'row',
      draggable: 'true',
    },
    h(
      'td',
      { class: 'oZ-x3 xY' },
      h('div', { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', tabindex: '-1' }),
    ),
    h(
      'td',
      { class: 'apU xY' },
      h('span', { class: 'aXw T-KT', role: 'button', 'aria-label': 'Not starred' }, icon('star')),
    ),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      h('div', { class: 'afn' }, names(thread, list)),
      h(
        'div',
        { class: 'yW' },
        h('span', { class: 'bA4' }, list === 'sent' && 'To: ', names(thread, list)),
        thread.mails.length > 1 && h('span', { class: 'bx0' }, String(thread.mails.length)),
      ),
    ),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: '-1' },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h('span', { class: 'bog' }, h('span', { class: 'bqe', ...subjectIds }, thread.subject)),
        h('span', { class: 'y2' }, ` - ${last.text}`),
      ),
    ),
    h('td', { class: 'xW xY', role: 'gridcell' }, h('span', {}, shortDate(last.age))),
  );
}

const tab = (word: string, name: 'inbox' | 'label' | 'people', chosen: boolean): Markup =>
  h(
    'div',
    { class: 'aKz', role: 'tab', 'aria-selected': String(chosen), tabindex: chosen ? '0' : '-1' },
    icon(name),
    word,
  );

export function listView(threads: readonly Thread[], name: string): Markup {
  return h(
    'div',
    { class: 'ae4 UI' },
    name === 'inbox' &&
      h(
        'div',
        { class: 'aKh', role: 'tablist' },
        tab('Primary', 'inbox', true),
        tab('Promotions', 'label', false),
        tab('Social', 'people', false),
      ),
    h(
      'div',
      { class: 'Cp' },
      h(
        'table',
        { class: 'F cf zt', role: 'grid', cellpadding: '0' },
        h(
          'tbody',
          {},
          threads.map((thread, place) => row(thread, name, place)),
        ),
      ),
    ),
    threads.length === 0 && h('p', { class: 'TC' }, 'No messages matched your search.'),
    h('div', { class: 'ae3' }, 'Terms · Privacy · Program Policies'),
  );
}
