import { h, type Child, type Markup } from '../markup';
import { everyMember, fingerprint, type Member } from '../people';
import { act } from './act';
import { type Dealings } from './dealings';
import { artdecoButton } from './ember-actions';
import { emberLayout } from './ember-cards';
import { emberData } from './ember-data';
import { emberPost } from './ember-post';
import { jobsOf } from './experience';
import { companySlug, companyUrl, face, mark, profileUrl } from './parts';
import { postsBy } from './posts';
import { type View } from './view';

const companies = [...new Set(everyMember.flatMap((one) => jobsOf(one).map(({ company }) => company)))];

const tabNames = ['', 'about', 'posts', 'people'] as const;
type Tab = (typeof tabNames)[number];
const words: Readonly<Record<Tab, string>> = { '': 'Home', about: 'About', posts: 'Posts', people: 'People' };

const topCard = (name: string, tab: Tab, { followed }: Dealings): Markup => {
  const follows = followed.includes(name);
  return h(
    'section',
    { class: 'org-top-card artdeco-card' },
    h('div', { class: 'org-cover' }),
    h('div', { class: 'org-logo' }, mark(name, 'org-top-card-primary-content__logo')),
    h('h1', { class: 'org-top-card-summary__title text-display-medium', title: name }, name),
    h(
      'div',
      { class: 'org-top-card-summary-info-list t-14 t-black--light' },
      h('div', { class: 'org-top-card-summary-info-list__info-item' }, 'Industry · Norway'),
      h('div', { class: 'org-top-card-summary-info-list__info-item' }, '4,120 followers'),
    ),
    h(
      'div',
      { class: 'pvs-actions' },
      artdecoButton(
        follows ? 'secondary' : 'primary',
        follows ? 'Following' : 'Follow',
        `Follow ${name}`,
        act('follow', name),
      ),
    ),
    h(
      'nav',
      { class: 'org-page-navigation' },
      tabNames.map((one) =>
        h(
          'a',
          {
            class: 'org-page-navigation__item-anchor',
            href: `${companyUrl(name)}${one && `${one}/`}`,
            'aria-current': one === tab && 'page',
          },
          words[one],
        ),
      ),
    ),
  );
};

/** Both the name and the title stand in an element of the same class. */
const personCard = (one: Member): Markup =>
  h(
    'li',
    { class: 'org-people-profile-card__profile-card-spacing' },
    h(
      'section',
      { class: 'artdeco-card org-people-profile-card full-width' },
      h('a', { href: profileUrl(one.slug).slice(0, -1), tabindex: '-1' }, face(one, 'small-face')),
      h(
        'a',
        { class: 'app-aware-link', href: `${profileUrl(one.slug).slice(0, -1)}?miniProfileUrn=urn` },
        h('div', { class: 'artdeco-entity-lockup__title org-people-profile-card__profile-title t-bold' }, one.name),
      ),
      h(
        'div',
        { class: 'artdeco-entity-lockup__subtitle t-14' },
        h('div', { class: 'org-people-profile-card__profile-title' }, one.headline),
      ),
    ),
  );

/** Somebody whom the rep may not see: she has no name and no link. */
const unseen = h(
  'li',
  { class: 'org-people-profile-card__profile-card-spacing' },
  h(
    'section',
    { class: 'artdeco-card org-people-profile-card full-width' },
    h(
      'div',
      { class: 'artdeco-entity-lockup__title org-people-profile-card__profile-title t-bold' },
      'LinkedIn Member',
    ),
  ),
);

const contents: Readonly<Record<Tab, (name: string) => Child>> = {
  '': (name) => h('section', { class: 'artdeco-card' }, h('h2', {}, 'Overview'), h('p', {}, `${name} on the stage.`)),
  about: (name) => h('section', { class: 'artdeco-card' }, h('h2', {}, 'About'), h('p', {}, `${name} on the stage.`)),
  posts: (name) => postsBy(name).map(emberPost),
  people: (name) =>
    h(
      'div',
      { class: 'artdeco-card org-people' },
      h('h2', { class: 'pvs-header__title' }, 'People you may know'),
      h(
        'ul',
        { class: 'org-people-list' },
        everyMember.filter(({ company }) => company === name).map(personCard),
        unseen,
      ),
    ),
};

/** A company is not a person, but its page has a name in the place of one. */
export function companyPage(slug: string, part: string, dealings: Dealings): View | undefined {
  const name = companies.find((one) => companySlug(one) === slug);
  const tab = tabNames.find((one) => one === part);
  if (name === undefined || tab === undefined) return undefined;
  return {
    ui: 'ember',
    status: 200,
    title: `${name}: ${tab === '' ? 'Overview' : words[tab]} | LinkedIn`,
    body: emberLayout(
      h(
        'div',
        { class: 'org-organization-page', 'data-entity-urn': `urn:li:fsd_company:${fingerprint(name) % 10_000_000}` },
        topCard(name, tab, dealings),
        contents[tab](name),
      ),
    ),
    data: emberData(),
  };
}
