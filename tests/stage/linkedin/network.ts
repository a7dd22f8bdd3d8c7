import { everyMember, type Member } from '../people';
import { type Dealings, type Invitation, relationWith } from './dealings';

/** Which list of My network: `grow` is its front page, with a few who have invited the rep and a few whom she may know. */
export type NetworkList = 'grow' | 'received' | 'sent';

export const listAt = (url: URL): NetworkList | undefined => {
  const [, part, list] = url.pathname.split('/').filter(Boolean);
  if (part === undefined || part === 'grow') return 'grow';
  if (part !== 'invitation-manager') return undefined;
  return list === 'sent' ? 'sent' : 'received';
};

export const invited = (which: Invitation, dealings: Dealings): readonly Member[] =>
  everyMember.filter((one) => relationWith(one, dealings).invitation === which);

export const maybeKnown = (dealings: Dealings): readonly Member[] =>
  everyMember
    .filter((one) => {
      const { degree, invitation } = relationWith(one, dealings);
      return degree === 2 && invitation === 'none';
    })
    .slice(0, 6);

export const networkTitle: Readonly<Record<NetworkList, string>> = {
  grow: 'Grow | LinkedIn',
  received: 'Received invitations | LinkedIn',
  sent: 'Sent invitations | LinkedIn',
};

export const networkPath = (list: NetworkList): string =>
  list === 'grow' ? '/mynetwork/' : `/mynetwork/invitation-manager/${list}/`;
