import { type Attributes, h, type Child, type Markup } from '../markup';
import { type Member } from '../people';
import { act } from './act';
import { type Dealings } from './dealings';
import { artdecoButton } from './ember-actions';
import { emberLayout } from './ember-cards';
import { emberData } from './ember-data';
import { invited, maybeKnown, type NetworkList, networkPath, networkTitle } from './network';
import { emberIcon, face, profilePath } from './parts';
import { type View } from './view';

const small = (rank: 'secondary' | 'tertiary', word: string, label: string, does: Attributes): Markup =>
  h(
    'button',
    {
      type: 'button',
      class: `invitation-card__action-btn artdeco-button artdeco-button--2 artdeco-button--${rank} ember-view`,
      'aria-label': label,
      ...does,
    },
    h('span', { class: 'artdeco-button__text' }, word),
  );

const card = (one: Member, age: string, actions: Child): Markup =>
  h(
    'li',
    { class: 'invitation-card artdeco-list__item' },
    h(
      'div',
      { class: 'invitation-card__container' },
      h(
        'a',
        { class: 'invitation-card__picture', href: profilePath(one.slug), tabindex: '-1' },
        face(one, 'small-face'),
      ),
      h(
        'div',
        { class: 'invitation-card__details' },
        h(
          'a',
          { class: 'invitation-card__link', href: profilePath(one.slug) },
          h('span', { class: 'invitation-card__title t-16 t-bold' }, one.name),
        ),
        h('span', { class: 'invitation-card__subtitle t-14 t-black--light' }, one.headline),
        h('time', { class: 'time-badge t-12' }, age),
      ),
      h('div', { class: 'invitation-card__action-container' }, actions),
    ),
  );

const received = (one: Member): Markup =>
  card(one, '2 weeks ago', [
    small('tertiary', 'Ignore', `Ignore an invitation to connect from ${one.name}`, act('ignore', one.slug)),
    small('secondary', 'Accept', `Accept ${one.name}’s invitation to connect`, act('accept', one.slug)),
  ]);

const sent = (one: Member): Markup =>
  card(
    one,
    'Sent 3 days ago',
    small('tertiary', 'Withdraw', `Withdraw invitation sent to ${one.name}`, act('withdraw', one.slug)),
  );

const known = (one: Member): Markup =>
  h(
    'li',
    { class: 'discover-fluid-entity-list--item' },
    h(
      'section',
      { class: 'discover-entity-type-card artdeco-card' },
      h(
        'a',
        { class: 'discover-entity-type-card__link', href: profilePath(one.slug) },
        face(one, 'small-face'),
        h('span', { class: 'discover-person-card__name t-16 t-bold' }, one.name),
        h('span', { class: 'discover-person-card__occupation t-14' }, one.headline),
      ),
      artdecoButton(
        'secondary',
        'Connect',
        `Invite ${one.name} to connect`,
        act('connect', one.slug),
        emberIcon('connect', 'connect-small'),
      ),
    ),
  );

const section = (
  title: string,
  more: Child,
  rows: readonly Markup[],
  listClass: string,
  sectionClass = 'mn-section',
): Markup =>
  h(
    'section',
    { class: `artdeco-card ${sectionClass}` },
    h('h2', { class: 'pvs-header__title' }, title),
    more,
    h('ul', { class: listClass }, rows),
  );

const tabs = (list: NetworkList): Markup =>
  h(
    'nav',
    { class: 'mn-invitation-manager__tabs' },
    (['received', 'sent'] as const).map((one) =>
      h(
        'a',
        { href: networkPath(one), class: 'artdeco-tab', 'aria-current': one === list && 'page' },
        one === 'sent' ? 'Sent' : 'Received',
      ),
    ),
  );

const contents: Readonly<Record<NetworkList, (dealings: Dealings) => Child>> = {
  received: (all) => section('Manage invitations', tabs('received'), invited('received', all).map(received), 'mn-list'),
  sent: (all) => section('Manage invitations', tabs('sent'), invited('sent', all).map(sent), 'mn-list'),
  grow: (all) => [
    section(
      'Invitations',
      h('a', { class: 'link-without-visited-state', href: networkPath('received') }, 'See all'),
      invited('received', all).map(received),
      'mn-invitation-list',
      'mn-invitations-preview',
    ),
    section('People you may know', false, maybeKnown(all).map(known), 'discover-fluid-entity-list'),
  ],
};

export const emberNetwork = (list: NetworkList, dealings: Dealings): View => ({
  ui: 'ember',
  status: 200,
  title: networkTitle[list],
  body: emberLayout(contents[list](dealings)),
  data: emberData(),
});
