import { type Attributes, type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member, rep } from '../people';
import { act } from './act';
import { type Dealings, relationWith } from './dealings';
import { emberIcon } from './parts';

type Rank = 'primary' | 'secondary';

export const artdecoButton = (rank: Rank, word: string, label: string, does: Attributes, drawn?: Child): Markup =>
  h(
    'button',
    {
      type: 'button',
      class: `artdeco-button artdeco-button--2 artdeco-button--${rank} ember-view pvs-profile-actions__action`,
      'aria-label': label,
      ...does,
    },
    drawn,
    h('span', { class: 'artdeco-button__text' }, word),
  );

/** Of an invitation that waits for an answer. */
export const pendingButton = (one: Member): Markup =>
  artdecoButton(
    'secondary',
    'Pending',
    `Pending, click to withdraw invitation sent to ${one.name}`,
    act('withdraw', one.slug),
    emberIcon('clock', 'clock-small'),
  );

/** Opens the invitation. */
export const connectButton = (one: Member, rank: Rank): Markup =>
  artdecoButton(
    rank,
    'Connect',
    `Invite ${one.name} to connect`,
    act('connect', one.slug),
    emberIcon('connect', 'connect-small'),
  );

/** The one that stands first: what the rep can do about the connection. */
function connection(one: Member, dealings: Dealings): Child {
  const { degree, invitation } = relationWith(one, dealings);
  if (degree === 1) return undefined;
  if (invitation === 'sent') return pendingButton(one);
  if (invitation === 'received')
    return [
      artdecoButton('primary', 'Accept', `Accept ${one.name}’s request to connect`, act('accept', one.slug)),
      artdecoButton('secondary', 'Ignore', `Ignore ${one.name}’s request to connect`, act('ignore', one.slug)),
    ];
  return connectButton(one, 'primary');
}

const follow = (one: Member, { followed }: Dealings): Markup => {
  const follows = followed.includes(one.name);
  return artdecoButton(
    'secondary',
    follows ? 'Following' : 'Follow',
    `${follows ? 'Following, click to unfollow' : 'Follow'} ${one.name}`,
    act('follow', one.name),
    emberIcon(follows ? 'check' : 'plus', follows ? 'check-small' : 'add-small'),
  );
};

const overflow = (one: Member): Markup =>
  h(
    'button',
    {
      type: 'button',
      'aria-label': 'More actions',
      'aria-expanded': 'false',
      id: `ember78-${one.slug}-overflow-action`,
      class:
        'artdeco-dropdown__trigger ember-view pvs-profile-actions__action artdeco-button artdeco-button--secondary artdeco-button--circle',
    },
    icon('more'),
  );

export const emberActions = (one: Member, dealings: Dealings): Child => {
  if (one === rep) return artdecoButton('primary', 'Open to', 'Open to', {});
  const { degree } = relationWith(one, dealings);
  return [
    connection(one, dealings),
    h(
      'div',
      { class: 'entry-point profile-action-compose-option' },
      artdecoButton(
        degree === 1 ? 'primary' : 'secondary',
        'Message',
        `Message ${one.name}`,
        act('message', one.slug),
        emberIcon('send', 'send-privately-small'),
      ),
    ),
    degree !== 1 && follow(one, dealings),
    overflow(one),
  ];
};
