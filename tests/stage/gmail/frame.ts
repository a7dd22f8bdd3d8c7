import { h, type Child, type Markup } from '../markup';
import { icon, type IconName } from '../icons';
import { rep } from '../people';
import { avatar } from './party';

const round = (name: IconName, word: string): Markup =>
  h('div', { class: 'gb-round', role: 'button', tabindex: '0', 'aria-label': word }, icon(name));

const account = (): Markup =>
  h(
    'a',
    { class: 'gb-account', role: 'button', tabindex: '0', 'aria-label': `Google Account: ${rep.name} (${rep.email})` },
    avatar(rep),
  );

const header = (): Markup =>
  h(
    'header',
    { id: 'gb', role: 'banner' },
    round('menu', 'Main menu'),
    h('a', { class: 'gb-logo', href: '#inbox', title: 'Gmail' }, h('span', { class: 'gb-mark' }, 'M'), 'Gmail'),
    h(
      'form',
      { class: 'gb-search', role: 'search' },
      icon('search'),
      h('input', { name: 'q', placeholder: 'Search mail', 'aria-label': 'Search mail', autocomplete: 'off' }),
    ),
    h('div', { class: 'gb-end' }, round('bell', 'Support'), round('gear', 'Settings'), account()),
  );

const place = (name: IconName, word: string, hash: string, count?: number): Markup =>
  h(
    'div',
    { class: 'TO', 'data-place': hash },
    h(
      'div',
      { class: 'TN' },
      icon(name),
      h(
        'div',
        { class: 'aio' },
        h('span', { class: 'nU' }, h('a', { class: 'J-Ke n0', href: `#${hash}` }, word)),
        count !== undefined && h('div', { class: 'bsU' }, String(count)),
      ),
    ),
  );

const navigation = (unread: number): Markup =>
  h(
    'div',
    { class: 'aeN WR', role: 'navigation' },
    h(
      'div',
      { class: 'z0' },
      h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, icon('pencil'), 'Compose'),
    ),
    place('inbox', 'Inbox', 'inbox', unread),
    place('star', 'Starred', 'starred'),
    place('clock', 'Snoozed', 'snoozed'),
    place('send', 'Sent', 'sent'),
    place('file', 'Drafts', 'drafts'),
    place('chevron', 'More', 'all'),
  );

const railIcon = (name: IconName, word: string): Markup =>
  h('div', { class: 'brC-aT5-aOt-Jw', role: 'tab', tabindex: '0', 'aria-label': word }, icon(name));

/** Gmail's own column of add-ons, at the very edge where an overlay would like to stand. */
const rail = (): Markup =>
  h(
    'div',
    { class: 'brC-brG', role: 'complementary', 'aria-label': 'Side panel' },
    railIcon('calendar', 'Calendar'),
    railIcon('file', 'Keep'),
    railIcon('tasks', 'Tasks'),
    railIcon('people', 'Contacts'),
    railIcon('plus', 'Get Add-ons'),
  );

/** What stands while Gmail loads, and hidden ever after; it names the account too. */
export const loading = (): Markup => h('div', { id: 'loading' }, h('div', { class: 'msg' }, `Loading ${rep.email}…`));

/** Everything around the views. They go into `.aeF > .nH`, compose windows into `.dw`, toasts into `.b8`. */
export const frame = (unread: number): Child => [
  header(),
  h(
    'div',
    { class: 'nH bkK' },
    h(
      'div',
      { class: 'nH bkL' },
      navigation(unread),
      h('div', { class: 'AO' }, h('div', { class: 'Tm aeJ' }, h('div', { class: 'aeF' }, h('div', { class: 'nH' })))),
      rail(),
      h('div', { class: 'aUx' }),
    ),
  ),
  h('div', { class: 'dw' }, h('div', { class: 'nH' }, h('div', { class: 'nH' }))),
  h('div', { class: 'b8', role: 'alert' }),
];
