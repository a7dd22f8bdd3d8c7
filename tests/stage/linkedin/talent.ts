import { h, type Markup } from '../markup';
import { members, type Person, rep } from '../people';
import { face, profileUrl } from './parts';
import { type View } from './view';

const candidate = (one: Person): Markup =>
  h(
    'li',
    { class: 'artdeco-list__item display-flex', 'data-test-paginated-list-item': true },
    face(one, 'small-face'),
    h(
      'a',
      { 'data-test-link-to-profile-link': true, href: profileUrl(one.slug ?? '') },
      h('span', { class: 't-bold' }, one.name),
      h('div', { class: 't-12' }, one.headline),
    ),
  );

/** Recruiter: it shows people, and nobody is to be read there. */
export const talentPage = (): View => ({
  ui: 'talent',
  status: 200,
  title: 'Pipeline | LinkedIn Talent Solutions',
  body: h(
    'main',
    { class: 'sales-main' },
    h(
      'div',
      { class: 'artdeco-card' },
      h('h1', { class: 'pvs-header__title' }, 'Candidates'),
      h(
        'ul',
        {},
        members
          .filter((one) => one !== rep)
          .slice(0, 5)
          .map(candidate),
      ),
    ),
  ),
});
