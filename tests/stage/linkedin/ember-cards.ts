import { h, type Child, type Markup } from '../markup';
import { memberId, type Member } from '../people';
import { type Job, jobsOf } from './experience';
import { companyUrl, face, mark, profilePath, twice } from './parts';

export const emberCard = (id: string, title: string, ...children: Child[]): Markup =>
  h(
    'section',
    { class: 'artdeco-card pv-profile-card', 'data-view-name': 'profile-card' },
    h('div', { id, class: 'pv-profile-card__anchor' }),
    h('h2', { class: 'pvs-header__title' }, h('span', { 'aria-hidden': 'true' }, title)),
    children,
  );

export const emberJob = ({ title, company, time }: Job): Markup =>
  h(
    'div',
    { class: 'display-flex', 'data-view-name': 'profile-component-entity' },
    h(
      'a',
      {
        class: 'optional-action-target-wrapper',
        'data-field': 'experience_company_logo',
        href: companyUrl(company),
        'aria-label': company,
      },
      mark(company, 'small-face'),
    ),
    h(
      'div',
      {},
      h('div', { class: 'mr1 t-bold' }, twice(title)),
      h('span', { class: 't-14 t-normal' }, twice(`${company} · Full-time`)),
      h('span', { class: 't-14 t-normal t-black--light' }, twice(time)),
    ),
  );

export function emberExperience(one: Member): Child {
  const jobs = jobsOf(one);
  return (
    jobs.length > 0 &&
    emberCard(
      'experience',
      'Experience',
      h(
        'ul',
        { class: 'pvs-list' },
        jobs.map((job) => h('li', { class: 'artdeco-list__item pvs-list__item--line-separated' }, emberJob(job))),
      ),
      h(
        'a',
        {
          class: 'optional-action-target-wrapper see-all',
          href: profilePath(one.slug, `details/experience?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId(one.slug)}`),
        },
        'Show all experiences',
      ),
    )
  );
}

/** Somebody else's links, beside every profile. */
export const emberAside = (others: readonly Member[]): Markup =>
  h(
    'aside',
    { class: 'scaffold-layout__aside artdeco-card' },
    h('h2', {}, 'People you may know'),
    others.map((other) =>
      h(
        'div',
        { class: 'display-flex pb2' },
        face(other, 'small-face'),
        h(
          'a',
          { class: 'optional-action-target-wrapper', href: profilePath(other.slug) },
          h('span', { class: 't-bold' }, other.name),
          h('span', { class: 't-14' }, other.headline),
        ),
      ),
    ),
  );

/** An Ember page: its main column and what stands beside. */
export const emberLayout = (main: Child, aside?: Child): Markup =>
  h('div', { class: 'scaffold-layout__inner' }, h('main', { class: 'scaffold-layout__main', id: 'main' }, main), aside);
