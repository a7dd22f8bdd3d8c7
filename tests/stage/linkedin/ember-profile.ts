import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member } from '../people';
import { emberTopCard } from './ember-top-card';
import { companySlug, face, profilePath } from './parts';
import { type View } from './view';

const card = (id: string, title: string, ...children: Child[]): Markup =>
  h(
    'section',
    { class: 'artdeco-card pv-profile-card', 'data-view-name': 'profile-card' },
    h('div', { id, class: 'pv-profile-card__anchor' }),
    h('h2', { class: 'pvs-header__title' }, h('span', { 'aria-hidden': 'true' }, title)),
    children,
  );

const experience = (one: Member): Child =>
  one.company !== undefined &&
  one.title !== undefined &&
  card(
    'experience',
    'Experience',
    h(
      'ul',
      { class: 'pvs-list' },
      h(
        'li',
        { class: 'artdeco-list__item pvs-list__item--line-separated' },
        h(
          'div',
          { class: 'display-flex', 'data-view-name': 'profile-component-entity' },
          h(
            'a',
            {
              class: 'optional-action-target-wrapper',
              'data-field': 'experience_company_logo',
              href: `https://www.linkedin.com/company/${companySlug(one.company)}/`,
            },
            icon('briefcase'),
          ),
          h(
            'div',
            {},
            h(
              'div',
              { class: 'mr1 t-bold' },
              h('span', { 'aria-hidden': 'true' }, one.title),
              h('span', { class: 'visually-hidden' }, one.title),
            ),
            h(
              'span',
              { class: 't-14 t-normal' },
              h('span', { 'aria-hidden': 'true' }, `${one.company} · Full-time`),
              h('span', { class: 'visually-hidden' }, `${one.company} · Full-time`),
            ),
          ),
        ),
      ),
    ),
  );

export function emberProfile(one: Member, others: readonly Member[]): View {
  return {
    ui: 'ember',
    status: 200,
    title: `${one.name} | LinkedIn`,
    body: h(
      'div',
      { id: 'profile-content', class: 'body' },
      h(
        'div',
        { class: 'scaffold-layout__inner' },
        h(
          'main',
          { class: 'scaffold-layout__main', id: 'main' },
          emberTopCard(one),
          one.about !== '' && card('about', 'About', h('p', {}, one.about)),
          experience(one),
        ),
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
        ),
      ),
    ),
  };
}
