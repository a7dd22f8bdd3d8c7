import { h, type Child, type Markup, toHtml } from '../markup';
import { icon, type IconName } from '../icons';
import { rep } from '../people';
import { messagingBar } from './bubble';
import { face, profilePath } from './parts';
import { salesNav } from './sales/page';
import { type Ui, type View } from './view';

const link = (name: IconName, word: string, href: string): Markup =>
  h('a', { class: 'global-nav__link', href }, icon(name), h('span', {}, word));

const globalNav = (): Markup =>
  h(
    'header',
    { id: 'global-nav', class: 'global-nav' },
    h('a', { class: 'global-nav__logo', href: '/feed/', 'aria-label': 'LinkedIn' }, 'in'),
    h(
      'form',
      { class: 'global-nav__search', role: 'search' },
      icon('search'),
      h('input', { name: 'keywords', placeholder: 'Search', 'aria-label': 'Search', autocomplete: 'off' }),
    ),
    h(
      'nav',
      {},
      link('home', 'Home', '/feed/'),
      link('people', 'My Network', '/mynetwork/'),
      link('briefcase', 'Jobs', '/feed/'),
      link('chat', 'Messaging', '/messaging/'),
      link('bell', 'Notifications', '/feed/'),
      h(
        'a',
        { class: 'global-nav__link', href: profilePath(rep.slug ?? '') },
        face(rep, 'tiny-face'),
        h('span', {}, 'Me'),
      ),
    ),
  );

/** Where the conversations at the lower edge stand: on SDUI pages in the open shadow root of `#interop-outlet`, put there by the script. */
const overlay = (ui: View['ui']): Child =>
  ui === 'sdui'
    ? h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
    : [
        h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }, messagingBar()),
        h('div', { id: 'artdeco-modal-outlet' }),
      ];

const screen = (view: View): Markup => h('div', { id: 'screen' }, view.body);

const bodies: Record<Ui, (view: View) => Child> = {
  sdui: (view) => [h('div', { id: 'root', 'data-strictmode': 'true' }, globalNav(), screen(view)), overlay('sdui')],
  ember: (view) => [h('div', { class: 'application-outlet' }, globalNav(), screen(view)), overlay('ember'), view.data],
  sales: (view) => [
    h('div', { class: 'application-outlet' }, salesNav(), screen(view)),
    h('div', { id: 'artdeco-modal-outlet' }),
    view.data,
  ],
  talent: (view) => [h('div', { class: 'application-outlet' }, screen(view))],
  guest: (view) => view.body,
  plain: (view) => view.body,
};

const isLive = ({ ui }: View): boolean => ui !== 'guest' && ui !== 'plain';

/** The document as LinkedIn sends it, with the view in it. SDUI says each title twice. */
export function linkedinPage(view: View, nonce: string, theme: string | null): string {
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    view.head,
    h('title', {}, view.title),
    view.ui === 'sdui' && h('title', {}, view.title),
    h('link', { rel: 'stylesheet', href: '/stage/linkedin.css' }),
    isLive(view) && h('script', { src: '/stage/linkedin.js', nonce, defer: true }),
  );
  const body = h(
    'body',
    { dir: 'ltr', 'data-rehydrated': view.ui === 'sdui' && 'true', 'data-ui': view.ui },
    bodies[view.ui](view),
  );
  return `<!doctype html>${toHtml(h('html', { lang: 'en', 'data-theme': theme ?? undefined }, head, body))}`;
}
