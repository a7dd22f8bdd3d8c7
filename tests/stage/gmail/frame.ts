import { h, type Child, type Markup } from '../markup';
import { icon, type IconName } from '../icons';
import { listName } from './list-name';
import { type Look } from './look';
import { avatar, fullName } from './party';

const round = (name: IconName, word: string): Markup =>
  h('div', { class: 'gb-round', role: 'button', tabindex: '0', 'aria-label': word }, icon(name));

const account = ({ self, words }: Look): Markup =>
  h(
    'a',
    {
      class: 'gb-account',
      role: 'button',
      tabindex: '0',
      'aria-label': `${words.account}: ${fullName(self)} (${self.email})`,
    },
    avatar(self),
  );

const header = (look: Look): Markup =>
  h(
    'header',
    { id: 'gb', role: 'banner' },
    round('menu', look.words.menu),
    h('a', { class: 'gb-logo', href: '#inbox', title: 'Gmail' }, h('span', { class: 'gb-mark' }, 'M'), 'Gmail'),
    h(
      'form',
      { class: 'gb-search', role: 'search' },
      icon('search'),
      h('input', { name: 'q', placeholder: look.words.search, 'aria-label': look.words.search, autocomplete: 'off' }),
    ),
    h('div', { class: 'gb-end' }, round('bell', look.words.support), round('gear', look.words.settings), account(look)),
  );

const place = (name: IconName, list: string, look: Look, count?: number): Markup =>
  h(
    'div',
    { class: 'TO', 'data-place': list },
    h(
      'div',
      { class: 'TN' },
      icon(name),
      h(
        'div',
        { class: 'aio' },
        h('span', { class: 'nU' }, h('a', { class: 'J-Ke n0', href: `#${list}` }, listName(list, look))),
        count !== undefined && h('div', { class: 'bsU' }, String(count)),
      ),
    ),
  );

const navigation = (unread: number, look: Look): Markup =>
  h(
    'div',
    { class: 'aeN WR', role: 'navigation' },
    h(
      'div',
      { class: 'z0' },
      h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, icon('pencil'), look.words.compose),
    ),
    place('inbox', 'inbox', look, unread),
    place('star', 'starred', look),
    place('clock', 'snoozed', look),
    place('send', 'sent', look),
    place('file', 'drafts', look),
    place('calendar', 'scheduled', look),
    place('archive', 'all', look),
    h('div', { class: 'aAw' }, look.words.labels),
    place('label', 'label/Kunder', look),
  );

const railIcon = (name: IconName, word: string): Markup =>
  h('div', { class: 'brC-aT5-aOt-Jw', role: 'tab', tabindex: '0', 'aria-label': word }, icon(name));

/** Gmail's own column of add-ons, at the very edge where an overlay would like to stand. */
const rail = ({ words }: Look): Markup =>
  h(
    'div',
    { class: 'brC-brG', role: 'complementary', 'aria-label': words.sidePanel },
    railIcon('calendar', words.calendar),
    railIcon('file', words.keep),
    railIcon('tasks', words.tasks),
    railIcon('people', words.contacts),
    railIcon('plus', words.addOns),
  );

/** What stands while Gmail loads, and hidden ever after; it names the account too. */
export const loading = ({ self, words }: Look): Markup =>
  h('div', { id: 'loading' }, h('div', { class: 'msg' }, `${words.loading} ${self.email}…`));

const views = (): Markup =>
  h('div', { class: 'AO' }, h('div', { class: 'Tm aeJ' }, h('div', { class: 'aeF' }, h('div', { class: 'nH' }))));

const notices = (): Markup => h('div', { class: 'b8', role: 'alert' });

/** Everything around the views. They go into `.aeF > .nH`, compose windows into `.dw`, toasts into `.b8`. */
export const frame = (unread: number, look: Look): Child => [
  header(look),
  h(
    'div',
    { class: 'nH bkK' },
    h('div', { class: 'nH bkL' }, navigation(unread, look), views(), rail(look), h('div', { class: 'aUx' })),
  ),
  h('div', { class: 'dw' }, h('div', { class: 'nH' }, h('div', { class: 'nH' }))),
  notices(),
];

/** The same in a browser window for one thread, or for one mail. */
export const windowFrame = ({ window }: Look): Child => [
  window?.kind === 'thread' && h('div', { class: 'nH bkK' }, h('div', { class: 'nH bkL' }, views())),
  notices(),
];
