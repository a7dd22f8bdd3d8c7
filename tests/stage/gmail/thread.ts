import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Thread } from './mailbox';
import { action, card, stateOf } from './card';
import { legacyId } from './token';

export function threadView(thread: Thread): Markup {
  const hidden = thread.mails.filter((_, place) => stateOf(thread, place) === 'hidden').length;
  const cards = thread.mails.map((mail, place) => card(mail, stateOf(thread, place)));
  const older = hidden > 0 && h('span', { class: 'adx', role: 'button', tabindex: '0' }, String(hidden));
  return h(
    'div',
    { class: 'nH g id' },
    h(
      'div',
      { class: 'G-atb', role: 'toolbar' },
      action('archive', 'Archive'),
      action('trash', 'Delete'),
      action('clock', 'Snooze'),
      action('label', 'Labels'),
      action('more', 'More'),
    ),
    h(
      'div',
      { class: 'nH a98 iY' },
      h(
        'div',
        { class: 'ha' },
        h(
          'h2',
          {
            class: 'hP',
            tabindex: '-1',
            'data-thread-perm-id': `thread-f:${thread.id}`,
            'data-legacy-thread-id': legacyId(thread.id),
          },
          thread.subject,
        ),
        h('span', { class: 'ahR' }, 'Inbox'),
      ),
      h('div', { class: 'nH aHU' }, h('div', { class: 'nH', role: 'list' }, cards.slice(0, 1), older, cards.slice(1))),
      h(
        'div',
        { class: 'amn' },
        h('span', { class: 'ams bkH', role: 'button', tabindex: '0' }, icon('reply'), 'Reply'),
        h('span', { class: 'ams bkG', role: 'button', tabindex: '0' }, icon('forward'), 'Forward'),
      ),
    ),
  );
}
