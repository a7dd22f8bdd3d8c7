import { type Attributes, h, type Markup } from '../markup';
import { fingerprint, type Person } from '../people';
import { isSelf, type Look } from './look';

export const fullName = (one: Person): string => one.name || one.email || '';

/** In rows and among the recipients Gmail calls the account it shows "me", in its language; as a sender she has her name. */
export const nameFor = (one: Person, look: Look): string => (isSelf(one, look) ? look.words.me : fullName(one));

export const shortName = (one: Person, look: Look): string => nameFor(one, look).split(' ')[0] ?? '';

/** What Gmail hangs on every person it shows. */
export const party = (one: Person, name: string): Attributes => ({
  translate: 'no',
  email: one.email,
  name,
  'data-hovercard-id': one.email,
});

export const avatar = (one: Person): Markup =>
  h('div', { class: `aju hue-${fingerprint(fullName(one)) % 6}`, 'aria-hidden': 'true' }, [...fullName(one)][0]);
