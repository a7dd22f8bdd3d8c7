import { type Attributes, h, type Markup } from '../markup';
import { fingerprint, type Person, rep } from '../people';

export const fullName = (one: Person): string => one.name || one.email || '';

/** In rows and among the recipients Gmail calls the account it shows "me"; as a sender she has her name. */
export const nameFor = (one: Person): string => (one === rep ? 'me' : fullName(one));

export const shortName = (one: Person): string => nameFor(one).split(' ')[0] ?? '';

/** What Gmail hangs on every person it shows. */
export const party = (one: Person, name: string): Attributes => ({
  translate: 'no',
  email: one.email,
  name,
  'data-hovercard-id': one.email,
});

export const avatar = (one: Person): Markup =>
  h('div', { class: `aju hue-${fingerprint(fullName(one)) % 6}`, 'aria-hidden': 'true' }, [...fullName(one)][0]);
