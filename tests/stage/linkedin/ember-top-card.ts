import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { fingerprint, memberId, memberNumber, type Member, rep } from '../people';
import { type Dealings, relationWith } from './dealings';
import { emberActions } from './ember-actions';
import { face, ordinal, profilePath } from './parts';

/** One pixel of nothing. */
const nothing = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const name = (one: Member): Markup => {
  const heading = h('h1', { class: 'text-heading-xlarge inline t-24 v-align-middle break-words' }, one.name);
  if (one === rep) return heading;
  return h(
    'a',
    { class: 'ember-view', href: profilePath(one.slug, 'overlay/about-this-profile/'), 'aria-label': one.name },
    heading,
  );
};

const degree = (one: Member, dealings: Dealings): Child => {
  const shown = ordinal(relationWith(one, dealings).degree);
  return (
    one !== rep &&
    h(
      'span',
      { class: 'distance-badge t-black--light t-14' },
      h('span', { class: 'visually-hidden' }, `${shown} degree connection`),
      h('span', { class: 'dist-value', 'aria-hidden': 'true' }, shown),
    )
  );
};

const logo = (): Markup =>
  h('img', { class: 'evi-image ember-view EntityPhoto-square-1', alt: '', width: '32', height: '32', src: nothing });

const organisation = (word: string, label: string): Markup =>
  h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'text-align-left', 'aria-label': `${label}: ${word}. Click to skip to the card` },
      logo(),
      h(
        'span',
        { class: 'hoverable-link-text break-words text-body-small t-black' },
        h('div', { class: 'inline-show-more-text--is-collapsed' }, word),
      ),
    ),
  );

/** On the rep's own profile they are links to the cards below. */
const ownOrganisation = (word: string, anchor: string): Markup =>
  h(
    'li',
    { class: 'pv-text-details__right-panel-item' },
    h(
      'a',
      { class: 'pv-text-details__right-panel-item-link t-black', href: anchor },
      logo(),
      h('h2', { class: 'text-body-small inline' }, h('div', { class: 'inline-show-more-text' }, word)),
    ),
  );

const organisations = (one: Member): Child => {
  const item = one === rep ? ownOrganisation : organisation;
  const [toCompany, toSchool] = one === rep ? ['#experience', '#education'] : ['Current company', 'Education'];
  return h(
    'ul',
    { class: 'organisations' },
    one.company !== undefined && item(one.company, toCompany),
    one.school !== undefined && item(one.school, toSchool),
  );
};

const pencil = (one: Member): Child =>
  one === rep &&
  h(
    'a',
    {
      class: 'ember-view edit',
      href: `https://www.linkedin.com${profilePath(one.slug, 'edit/intro/?profileFormEntryPoint=PROFILE_SECTION')}`,
      'aria-label': 'Edit intro',
    },
    icon('pencil'),
  );

export const emberTopCard = (one: Member, dealings: Dealings): Markup =>
  h(
    'section',
    { class: 'artdeco-card pv-top-card', 'data-member-id': memberNumber(one.slug) },
    h('div', { class: 'profile-background-image' }),
    h(
      'div',
      { class: 'ph5 pb5' },
      h('div', { class: 'pv-top-card--photo text-align-left' }, face(one, 'pv-top-card__photo'), pencil(one)),
      h(
        'div',
        { class: 'mt2 relative' },
        h(
          'div',
          {},
          name(one),
          degree(one, dealings),
          h(
            'div',
            {
              class: 'text-body-medium break-words',
              'data-generated-suggestion-target': `urn:li:fsu_profileActionDelegate:-${fingerprint(one.slug)}`,
            },
            one.headline,
          ),
        ),
        organisations(one),
        h(
          'div',
          { class: 'mt2' },
          h('span', { class: 'text-body-small inline t-black--light break-words' }, one.location),
          h('span', { class: 't-black--light' }, ' · '),
          h(
            'a',
            {
              id: 'top-card-text-details-contact-info',
              class: 'ember-view link-without-visited-state',
              href: profilePath(one.slug, 'overlay/contact-info/'),
            },
            'Contact info',
          ),
        ),
      ),
      h(
        'a',
        {
          class: 'link-without-visited-state',
          href: `/search/results/people/?connectionOf=%5B%22${memberId(one.slug)}%22%5D`,
        },
        '500+ connections',
      ),
      h('div', { class: 'pvs-actions' }, emberActions(one, dealings)),
    ),
  );
