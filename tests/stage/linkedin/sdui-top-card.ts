import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { fingerprint, memberId, type Member, rep } from '../people';
import { hashed } from './hashed';
import { face, ordinal, profileUrl } from './parts';
import { display, line } from './sdui';

const key = (text: string): string => `${fingerprint(text).toString(16)}-sdui`;

/** Both degrees stand in the page, the one that is not meant inside an element that shows nothing. */
const degree = (one: Member): Child =>
  one !== rep && [
    h(
      'div',
      { 'data-display-contents': 'true', class: hashed('nothing') },
      line('degree', `· ${one.degree === 1 ? '2nd' : '1st'}`),
    ),
    line('degree', `· ${ordinal(one.degree)}`),
  ];

const name = (one: Member): Markup =>
  h(
    'div',
    { class: hashed('name-row'), 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
    display(
      h(
        'a',
        { tabindex: '0', href: profileUrl(one.slug), componentkey: key(`${one.slug}name`) },
        h('div', {}, h('h2', { class: hashed('name') }, one.name)),
      ),
    ),
    one.pronouns !== undefined && line('degree', `· ${one.pronouns}`),
    degree(one),
  );

const place = (one: Member): Markup =>
  h(
    'div',
    { class: hashed('place') },
    line('quiet', one.location),
    line('quiet', '·'),
    line(
      'quiet',
      h('a', { class: hashed('link'), href: profileUrl(one.slug, 'overlay/contact-info/') }, 'Contact info'),
    ),
  );

const organisation = (word: string, kind: 'company' | 'school'): Markup =>
  h(
    'div',
    { role: 'button', tabindex: '0', class: hashed('organisation') },
    h('figure', { 'aria-hidden': 'true', class: hashed('logo') }, icon('briefcase', `${kind}-accent-4`)),
    h('div', {}, line('organisation-name', word)),
  );

const connect = (one: Member): Markup =>
  h(
    'a',
    {
      class: hashed('button', 'primary'),
      'aria-disabled': 'false',
      href: `/preload/custom-invite/?vanityName=${encodeURIComponent(one.slug)}`,
      componentkey: key(`${one.slug}connect`),
      'aria-label': `Invite ${one.name} to connect`,
    },
    icon('connect', 'connect-small'),
    h('span', {}, 'Connect'),
  );

const message = (one: Member): Markup => {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${memberId(one.slug)}`);
  return h(
    'a',
    {
      class: hashed('button', one.degree === 1 ? 'primary' : 'secondary'),
      'aria-disabled': 'false',
      href: `/messaging/compose/?profileUrn=${urn}&recipient=${memberId(one.slug)}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`,
    },
    icon('send', 'send-privately-medium'),
    h('span', {}, 'Message'),
  );
};

const more = (): Markup =>
  h(
    'button',
    { type: 'button', class: hashed('button', 'secondary'), 'aria-expanded': 'false' },
    h('span', {}, 'More'),
  );

const actions = (one: Member): Markup =>
  h(
    'div',
    { class: hashed('actions') },
    one === rep
      ? h('a', { class: hashed('button', 'primary'), href: profileUrl(one.slug, 'edit/intro/') }, 'Edit intro')
      : [one.degree !== 1 && display(connect(one)), display(message(one))],
    display(more()),
  );

export function sduiTopCard(one: Member): Markup {
  const ref = `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}Topcard`;
  const organisations = [one.company, one.school].filter(Boolean).join(' · ');
  return h(
    'div',
    { componentkey: ref },
    display(
      h(
        'section',
        { componentkey: ref, class: hashed('card') },
        h(
          'a',
          { tabindex: '0', class: hashed('cover'), href: profileUrl(one.slug, 'overlay/background-photo/') },
          h('figure', {}),
        ),
        h(
          'a',
          { tabindex: '0', class: hashed('photo'), href: profileUrl(one.slug) },
          h('figure', { 'aria-hidden': 'true' }, face(one, hashed('face'))),
        ),
        h(
          'div',
          { class: hashed('told') },
          h(
            'div',
            { class: hashed('who') },
            name(one),
            line('headline', one.headline),
            organisations !== '' && line('quiet', organisations),
            place(one),
          ),
          h(
            'div',
            {},
            one.company !== undefined && organisation(one.company, 'company'),
            one.school !== undefined && organisation(one.school, 'school'),
          ),
        ),
        actions(one),
      ),
    ),
  );
}
