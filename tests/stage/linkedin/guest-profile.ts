import { h, type Markup } from '../markup';
import { type Member } from '../people';
import { companySlug, face, profileUrl } from './parts';
import { type View } from './view';

const linked = (one: Member): string =>
  JSON.stringify({
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name: one.name,
        url: profileUrl(one.slug),
        sameAs: profileUrl(one.slug).replace('www.', 'no.'),
        address: { '@type': 'PostalAddress', addressLocality: one.location },
        jobTitle: one.title === undefined ? [] : [one.title],
        worksFor:
          one.company === undefined
            ? []
            : [
                {
                  '@type': 'Organization',
                  name: one.company,
                  url: `https://www.linkedin.com/company/${companySlug(one.company)}`,
                },
              ],
      },
      { '@type': 'WebPage', url: profileUrl(one.slug) },
    ],
  });

const signIn = (word: string): Markup => h('a', { class: 'btn-md btn-primary', href: '/login' }, word);

/** What somebody sees who is not logged in. */
export function guestProfile(one: Member): View {
  const title = [one.name, one.title, one.company].filter(Boolean).join(' - ');
  return {
    ui: 'guest',
    status: 200,
    title: `${title} | LinkedIn`,
    head: [
      h('meta', { name: 'pageKey', content: 'public_profile_v3_desktop' }),
      h('link', { rel: 'canonical', href: profileUrl(one.slug) }),
      h('meta', { property: 'og:title', content: `${title} | LinkedIn` }),
      h('meta', { property: 'og:type', content: 'profile' }),
      h('meta', { property: 'og:url', content: profileUrl(one.slug) }),
      h('script', { type: 'application/ld+json' }, linked(one)),
    ],
    body: [
      h(
        'header',
        { class: 'guest-header' },
        h('a', { class: 'guest-logo', href: '/' }, 'LinkedIn'),
        h('nav', {}, h('a', { href: '/signup' }, 'Join now'), signIn('Sign in')),
      ),
      h(
        'main',
        { class: 'main', id: 'main-content', role: 'main' },
        h(
          'section',
          { class: 'top-card-layout container-lined' },
          h('figure', { class: 'cover-img' }),
          h(
            'div',
            { class: 'top-card-layout__card' },
            h(
              'div',
              { class: 'top-card__profile-image-container', 'data-section': 'picture' },
              face(one, 'top-card__profile-image'),
            ),
            h(
              'button',
              { type: 'button', 'data-modal': 'public_profile_top-card_title-modal-id' },
              h('h1', { class: 'top-card-layout__title' }, one.name),
            ),
            h('h2', { class: 'top-card-layout__headline' }, one.headline),
            h(
              'div',
              { class: 'profile-info-subheader' },
              h('div', { class: 'not-first-middot' }, h('span', {}, one.location)),
            ),
            h(
              'div',
              { class: 'top-card-layout__cta-container' },
              signIn(`View ${one.name.split(' ')[0]}'s full profile`),
            ),
          ),
        ),
      ),
    ],
  };
}
