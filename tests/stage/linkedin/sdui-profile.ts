import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { fingerprint, memberId, type Member } from '../people';
import { hashed } from './hashed';
import { companySlug, face, profileUrl } from './parts';
import { display, line } from './sdui';
import { sduiTopCard } from './sdui-top-card';
import { type View } from './view';

const experience = (one: Member): Child => {
  if (one.company === undefined || one.title === undefined) return undefined;
  const ref = `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}ExperienceTopLevelSection`;
  const company = `https://www.linkedin.com/company/${companySlug(one.company)}/`;
  return h(
    'div',
    { componentkey: ref },
    display(
      h(
        'section',
        { componentkey: ref, class: hashed('card') },
        h('div', { componentkey: `profile_experience_top_anchor_${one.slug}` }),
        h('h2', { class: hashed('title') }, 'Experience'),
        h(
          'div',
          { componentkey: `entity-collection-item-${fingerprint(one.slug).toString(16)}`, class: hashed('entity') },
          h(
            'a',
            { tabindex: '0', href: company },
            h('figure', { class: hashed('logo') }, icon('briefcase', 'company-accent-4')),
          ),
          h(
            'a',
            { tabindex: '0', href: company },
            line('strong', one.title),
            line('quiet', `${one.company} · Full-time`),
            line('quiet', 'Jan 2023 - Present'),
          ),
        ),
      ),
    ),
  );
};

const about = (one: Member): Child =>
  one.about !== '' &&
  h(
    'div',
    { componentkey: `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}About` },
    h('section', { class: hashed('card') }, h('h2', { class: hashed('title') }, 'About'), line('text', one.about)),
  );

/** "People also viewed": somebody else's links, on every profile. */
const aside = (one: Member, others: readonly Member[]): Markup =>
  h(
    'aside',
    { componentkey: `profileAsideBrowsemap${one.slug}`, class: hashed('aside', 'card') },
    h('h2', { class: hashed('title') }, 'More profiles for you'),
    others.map((other) =>
      h(
        'div',
        { class: hashed('entity') },
        face(other, hashed('small-face')),
        h(
          'a',
          { tabindex: '0', href: profileUrl(other.slug) },
          line('strong', other.name),
          line('quiet', other.headline),
        ),
      ),
    ),
  );

export function sduiProfile(one: Member, others: readonly Member[]): View {
  return {
    ui: 'sdui',
    status: 200,
    title: `${one.name} | LinkedIn`,
    body: h(
      'div',
      { role: 'main', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' },
      h(
        'main',
        { id: 'workspace', tabindex: '0', class: hashed('workspace') },
        h(
          'div',
          { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: hashed('column') },
          sduiTopCard(one),
          h('div', { id: 'later' }),
        ),
        aside(one, others),
      ),
    ),
    later: [
      h('div', { componentkey: `profileCardsAboveActivity${one.slug}` }, about(one)),
      h('div', { componentkey: `com.linkedin.sdui.profile.card.ref${one.slug}Activity` }),
      h('div', { componentkey: `profileCardsBelowActivityPart1${one.slug}` }, experience(one)),
      h('div', { componentkey: `ProfilePostConnectDrawer_${one.slug}` }),
    ],
  };
}
