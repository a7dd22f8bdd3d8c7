import { h, toHtml } from '../markup';
import { type Look } from './look';

const bodyClass = ({ window }: Look): string => {
  if (window?.kind === 'thread') return 'aAU xE Su';
  return window?.kind === 'compose' ? 'xE xp' : 'aAU';
};

/** The document that Gmail sends: everything else is drawn by its script. */
export const gmailPage = (nonce: string, look: Look): string =>
  `<!doctype html>${toHtml(
    h(
      'html',
      { lang: look.language, dir: look.direction === 'rtl' ? 'rtl' : undefined, 'data-theme': look.theme },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('title', {}, 'Gmail'),
        h('link', { rel: 'stylesheet', href: '/stage/gmail.css' }),
      ),
      h('body', { class: bodyClass(look) }, h('script', { src: '/stage/gmail.js', nonce, defer: true })),
    ),
  )}`;
