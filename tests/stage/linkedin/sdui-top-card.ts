import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { memberId, type Member, rep } from '../people';
import { hashed } from './hashed';
import { type Dealings, relationWith } from './dealings';
import { face, ordinal, profileUrl } from './parts';
import { display, key, line } from './sdui';
import { sduiActions } from './sdui-actions';

/** Both degrees stand in the page, the one that is not meant inside an element that shows nothing. */
const degree = (one: Member, dealings: Dealings): Child => {
  const shown = relationWith(one, dealings).degree;
  return (
    one !== rep && [
      h(
        'div',
        { 'data-display-contents': 'true', class: hashed('nothing') },
        line('degree', `· ${shown === 1 ? '2nd' : '1st'}`),
      ),
      line('degree', `· ${ordinal(shown)}`),
    ]
  );
};

const name = (one: Member, dealings: Dealings): Markup =>
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
    degree(one, dealings),
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

export function sduiTopCard(one: Member, dealings: Dealings): Markup {
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
            name(one, dealings),
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
        sduiActions(one, dealings),
      ),
    ),
  );
}
