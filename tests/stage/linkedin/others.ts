import { h } from '../markup';
import { type View } from './view';

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
