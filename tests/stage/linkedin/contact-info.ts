import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { fingerprint, type Member } from '../people';
import { act } from './act';
import { hashed } from './hashed';
import { profileUrl } from './parts';
import { line } from './sdui';
import { type View } from './view';

/** Of the numbers that are kept free for stories. */
const phoneOf = (one: Member): string => `+1 202-555-01${String(fingerprint(one.slug) % 100).padStart(2, '0')}`;

const emberSection = (kind: string, heading: string, ...told: Child[]): Markup =>
  h(
    'section',
    { class: `pv-contact-info__contact-type ci-${kind}` },
    h('h3', { class: 'pv-contact-info__header t-16 t-bold' }, heading),
    h('div', { class: 'pv-contact-info__ci-container t-14' }, told),
  );

const emberDialog = (one: Member): Markup =>
  h(
    'div',
    { class: 'artdeco-modal-overlay' },
    h(
      'div',
      {
        'data-test-modal': true,
        role: 'dialog',
        class: 'artdeco-modal pv-profile-contact-info',
        'aria-labelledby': 'pv-contact-info',
      },
      h(
        'button',
        { type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': 'Dismiss', ...act('close', one.slug) },
        icon('close'),
      ),
      h('div', { class: 'artdeco-modal__header' }, h('h1', { id: 'pv-contact-info' }, one.name)),
      h(
        'div',
        { class: 'artdeco-modal__content' },
        emberSection(
          'vanity-url',
          'Profile',
          h(
            'a',
            { class: 'pv-contact-info__contact-link', href: profileUrl(one.slug).slice(0, -1) },
            profileUrl(one.slug).slice('https://www.'.length, -1),
          ),
        ),
        one.degree === 1 && emberSection('phone', 'Phone', h('span', { class: 't-14' }, phoneOf(one))),
        one.email !== undefined &&
          emberSection(
            'email',
            'Email',
            h('a', { class: 'pv-contact-info__contact-link', href: `mailto:${one.email}` }, one.email),
          ),
      ),
    ),
  );

/** A native dialog: it has its role without an attribute that says so. */
const sduiDialog = (one: Member): Markup =>
  h(
    'dialog',
    { open: true, 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header', class: hashed('dialog') },
    h(
      'button',
      { type: 'button', class: hashed('dismiss'), 'aria-label': 'Dismiss', ...act('close', one.slug) },
      icon('close', 'close-medium'),
    ),
    h('h2', { id: 'dialog-header', class: hashed('title') }, one.name),
    line('strong', 'Profile'),
    line('text', h('a', { class: hashed('link'), href: profileUrl(one.slug) }, profileUrl(one.slug))),
    one.degree === 1 && [line('strong', 'Phone'), line('text', phoneOf(one))],
    one.email !== undefined && [
      line('strong', 'Email'),
      line('text', h('a', { class: hashed('link'), href: `mailto:${one.email}` }, one.email)),
    ],
  );

/** The dialog lies over the profile, and has an address of its own. */
export function withContactInfo(one: Member, profile: View): View {
  const dialog = profile.ui === 'sdui' ? sduiDialog(one) : emberDialog(one);
  return { ...profile, body: [profile.body, dialog] };
}
