import { h, type Markup } from '../markup';
import { type Member, members, rep } from '../people';
import { companySlug, face, profilePath } from './parts';
import { type View } from './view';

const post = (one: Member): Markup =>
  h(
    'div',
    {
      class: 'feed-shared-update-v2 artdeco-card',
      role: 'article',
      'data-urn': `urn:li:activity:${companySlug(one.name)}`,
    },
    h(
      'div',
      { class: 'update-components-actor' },
      face(one, 'small-face'),
      h(
        'a',
        { class: 'app-aware-link update-components-actor__meta-link', href: profilePath(one.slug) },
        h('span', { class: 'update-components-actor__title t-bold' }, one.name),
        h('span', { class: 't-12' }, one.headline),
      ),
    ),
    h('p', {}, one.about || one.headline),
    h(
      'div',
      { class: 'feed-shared-social-action-bar' },
      ['Like', 'Comment', 'Repost', 'Send'].map((word) => h('button', { type: 'button' }, word)),
    ),
  );

export function feed(): View {
  return {
    ui: 'ember',
    status: 200,
    title: 'Feed | LinkedIn',
    body: h(
      'div',
      { class: 'scaffold-layout__inner' },
      h(
        'main',
        { class: 'scaffold-layout__main', 'aria-label': 'Main Feed' },
        members.filter((one) => one !== rep && one.degree < 3).map(post),
      ),
      h(
        'aside',
        { class: 'scaffold-layout__aside artdeco-card' },
        h('h2', {}, 'LinkedIn News'),
        h('p', {}, 'Nothing is new on the stage.'),
      ),
    ),
  };
}

const companies = [...new Set(members.flatMap((one) => one.company ?? []))];

/** A company is not a person, but its page has a name in the place of one. */
export function companyPage(slug: string): View | undefined {
  const name = companies.find((one) => companySlug(one) === slug);
  if (name === undefined) return undefined;
  return {
    ui: 'ember',
    status: 200,
    title: `${name}: Overview | LinkedIn`,
    body: h(
      'div',
      { class: 'scaffold-layout__inner' },
      h(
        'main',
        { class: 'scaffold-layout__main' },
        h(
          'section',
          { class: 'org-top-card artdeco-card' },
          h('h1', { class: 'org-top-card-summary__title text-display-medium' }, name),
          h('button', { type: 'button', class: 'artdeco-button artdeco-button--2 artdeco-button--primary' }, 'Follow'),
        ),
      ),
    ),
  };
}

export function login(): View {
  return {
    ui: 'plain',
    status: 200,
    title: 'LinkedIn Login, Sign in | LinkedIn',
    head: h('meta', { name: 'pageKey', content: 'd_checkpoint_lg_consumerLogin' }),
    body: h(
      'div',
      { id: 'app__container', class: 'glimmer' },
      h('header', {}, h('a', { class: 'linkedin-logo', href: '/', 'aria-label': 'LinkedIn' }, 'LinkedIn')),
      h(
        'main',
        { class: 'app__content', role: 'main' },
        h('div', { class: 'header__content' }, h('h1', { class: 'header__content__heading' }, 'Sign in')),
        h(
          'form',
          { class: 'login__form' },
          h('input', { id: 'username', name: 'session_key', 'aria-label': 'Email or phone' }),
          h('input', { id: 'password', name: 'session_password', type: 'password', 'aria-label': 'Password' }),
          h('button', { type: 'submit', class: 'btn-md btn-primary' }, 'Sign in'),
        ),
      ),
    ),
  };
}

export function notFound(): View {
  return {
    ui: 'plain',
    status: 404,
    title: 'Profile Not Found | LinkedIn',
    head: h('meta', { name: 'pageKey', content: 'public_profile_v3_desktop' }),
    body: h(
      'div',
      { class: 'focus-page' },
      h(
        'main',
        { class: 'page-not-found', id: 'main-content', role: 'main' },
        h('h1', { class: 'page-not-found__headline' }, 'Profile not found'),
        h('p', {}, 'This profile may be private or does not exist.'),
        h('a', { class: 'btn-md btn-primary', href: '/feed/' }, 'Back to home'),
      ),
    ),
  };
}
