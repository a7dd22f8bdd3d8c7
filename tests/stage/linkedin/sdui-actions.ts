import { type Attributes, type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member, memberNumber, rep } from '../people';
import { act } from './act';
import { type Dealings, relationWith } from './dealings';
import { hashed } from './hashed';
import { composePath, profileUrl } from './parts';
import { display, key } from './sdui';

type Rank = 'primary' | 'secondary';

const looks = (rank: Rank): Attributes => ({ class: hashed('button', rank), 'aria-disabled': 'false' });

/** Where an invitation is on its way it is a link that leads nowhere; the name of its component tells what it is. */
export const sduiPending = (one: Member): Markup =>
  h(
    'a',
    {
      ...looks('secondary'),
      href: 'https://www.linkedin.com/',
      componentkey: `auto-component-urn:li:member:${memberNumber(one.slug)}_pending`,
      'aria-label': `Pending, click to withdraw invitation sent to ${one.name}`,
      ...act('withdraw', one.slug),
    },
    icon('clock', 'clock-small'),
    h('span', {}, 'Pending'),
  );

export const sduiConnect = (one: Member, rank: Rank, way: 'custom-invite' | 'search-custom-invite'): Markup =>
  h(
    'a',
    {
      ...looks(rank),
      href: `/preload/${way}/?vanityName=${encodeURIComponent(one.slug)}`,
      componentkey: `auto-component-urn:li:member:${memberNumber(one.slug)}_connect`,
      'aria-label': `Invite ${one.name} to connect`,
    },
    icon('connect', 'connect-small'),
    h('span', {}, 'Connect'),
  );

export const sduiAnswers = (one: Member, of: string): Child => [
  h(
    'button',
    { type: 'button', ...looks('secondary'), 'aria-label': `Ignore ${one.name}’s ${of}`, ...act('ignore', one.slug) },
    h('span', {}, 'Ignore'),
  ),
  h(
    'button',
    { type: 'button', ...looks('primary'), 'aria-label': `Accept ${one.name}’s ${of}`, ...act('accept', one.slug) },
    h('span', {}, 'Accept'),
  ),
];

function connection(one: Member, dealings: Dealings): Child {
  const { degree, invitation } = relationWith(one, dealings);
  if (degree === 1) return undefined;
  if (invitation === 'sent') return display(sduiPending(one));
  if (invitation === 'received') return display(sduiAnswers(one, 'request to connect'));
  return display(sduiConnect(one, 'primary', 'custom-invite'));
}

const message = (one: Member, dealings: Dealings): Markup =>
  h(
    'a',
    {
      ...looks(relationWith(one, dealings).degree === 1 ? 'primary' : 'secondary'),
      href: composePath(one.slug),
      componentkey: key(`${one.slug}message`),
    },
    icon('send', 'send-privately-medium'),
    h('span', {}, 'Message'),
  );

const follow = (one: Member, { followed }: Dealings): Markup => {
  const follows = followed.includes(one.name);
  return h(
    'button',
    {
      type: 'button',
      ...looks('secondary'),
      'aria-label': `${follows ? 'Following, click to unfollow' : 'Follow'} ${one.name}`,
      ...act('follow', one.name),
    },
    icon(follows ? 'check' : 'plus', follows ? 'check-small' : 'add-small'),
    h('span', {}, follows ? 'Following' : 'Follow'),
  );
};

const more = (): Markup =>
  h(
    'button',
    { type: 'button', class: hashed('button', 'secondary'), 'aria-expanded': 'false' },
    h('span', {}, 'More'),
  );

export const sduiActions = (one: Member, dealings: Dealings): Markup =>
  h(
    'div',
    { class: hashed('actions') },
    one === rep
      ? h('a', { class: hashed('button', 'primary'), href: profileUrl(one.slug, 'edit/intro/') }, 'Edit intro')
      : [
          connection(one, dealings),
          display(message(one, dealings)),
          relationWith(one, dealings).degree !== 1 && display(follow(one, dealings)),
        ],
    display(more()),
  );
