import { h, type Child } from '../markup';
import { icon } from '../icons';
import { memberId, type Member, rep } from '../people';
import { emberAside, emberJob, emberLayout } from './ember-cards';
import { emberData } from './ember-data';
import { jobsOf } from './experience';
import { hashed } from './hashed';
import { profileUrl } from './parts';
import { sduiScreen } from './sdui';
import { sduiAside, sduiJob } from './sdui-cards';
import { type View } from './view';

type Details = (one: Member, others: readonly Member[]) => View;

const title = (one: Member): string => `Experience | ${one.name} | LinkedIn`;

/** Of her own experience, and of nobody else’s, the rep can add to it. */
const adding = (one: Member, className: string): Child =>
  one === rep &&
  h(
    'a',
    { class: className, href: profileUrl(one.slug, 'details/experience/edit/forms/new/'), 'aria-label': 'Add' },
    icon('pencil'),
  );

/** Has no top card: only the title and, once the page is scrolled, a header tell whose it is. */
export const emberDetails: Details = (one, others) => {
  const urn = `profilePagedListComponent-${memberId(one.slug)}-EXPERIENCE-VIEW-DETAILS-profile-${memberId(one.slug)}-NONE-en-US`;
  return {
    ui: 'ember',
    status: 200,
    title: title(one),
    body: emberLayout(
      h(
        'section',
        { class: 'artdeco-card pb3' },
        h(
          'div',
          { class: 'display-flex justify-flex-start align-items-center pt3 ph3' },
          h(
            'button',
            { type: 'button', role: 'link', class: 'artdeco-button--circle', 'aria-label': 'Back' },
            icon('reply'),
          ),
          h('h2', { class: 't-20 t-bold ph3 pt3 pb2' }, 'Experience'),
          adding(one, 'artdeco-button--circle'),
        ),
        h('div', { id: 'later' }),
      ),
      emberAside(others),
    ),
    later: h(
      'div',
      { class: 'pvs-list__container' },
      h(
        'ul',
        { class: 'pvs-list', tabindex: '-1' },
        jobsOf(one).map((job, place) =>
          h(
            'li',
            { class: 'pvs-list__paged-list-item artdeco-list__item', id: `${urn}-${place}` },
            h('div', { class: 'pvs-entity' }, emberJob(job)),
          ),
        ),
      ),
    ),
    data: emberData(one),
  };
};

export const sduiDetails: Details = (one, others) => ({
  ui: 'sdui',
  status: 200,
  title: title(one),
  body: sduiScreen(
    'profile.ProfileExperienceDetails',
    [
      h(
        'section',
        {
          componentkey: `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}ExperienceDetailsSection`,
          class: hashed('card'),
        },
        h('a', { href: profileUrl(one.slug), 'aria-label': 'Back', class: hashed('link') }, icon('reply')),
        h('h2', { class: hashed('title') }, 'Experience'),
        adding(one, hashed('link')),
        h('div', { id: 'later' }),
      ),
    ],
    sduiAside(one, others),
  ),
  later: [
    jobsOf(one).map((job): Child => sduiJob(job)),
    h('div', { componentkey: `ProfilePostConnectDrawer_${one.slug}` }),
  ],
});
