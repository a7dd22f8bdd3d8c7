import { h, type Child, type Markup } from '../../markup';
import { icon, type IconName } from '../../icons';
import { rep } from '../../people';
import { face } from '../parts';
import { type View } from '../view';

const link = (name: IconName, word: string, href: string): Markup =>
  h('a', { class: 'sales-nav__link', href }, icon(name), h('span', {}, word));

export const salesNav = (): Markup =>
  h(
    'header',
    { class: 'sales-nav' },
    h('a', { class: 'sales-nav__name', href: '/sales/search/people' }, 'Sales Navigator'),
    h(
      'nav',
      {},
      link('search', 'Leads', '/sales/search/people'),
      link('label', 'Lists', '/sales/lists/people/7300000000000000001'),
      link('chat', 'Messaging', '/sales/inbox/'),
    ),
    face(rep, 'tiny-face'),
  );

/** Another heading stands first, for those who listen, and names the page. */
export const salesView = (title: string, content: Child, data?: Child): View => ({
  ui: 'sales',
  status: 200,
  title: `${title} | Sales Navigator`,
  body: h('main', { id: 'content-main', class: 'sales-main' }, h('h1', { class: 'visually-hidden' }, title), content),
  data,
});
