import { h, toHtml } from '../markup';

/** The document that Gmail sends: everything else is drawn by its script. */
export const gmailPage = (nonce: string, theme: string | null): string =>
  `<!doctype html>${toHtml(
    h(
      'html',
      { lang: 'en', 'data-theme': theme ?? undefined },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('title', {}, 'Gmail'),
        h('link', { rel: 'stylesheet', href: '/stage/gmail.css' }),
      ),
      h('body', { class: 'aAU' }, h('script', { src: '/stage/gmail.js', nonce, defer: true })),
    ),
  )}`;
