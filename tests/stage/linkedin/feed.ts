import { h, type Child } from '../markup';
import { type Member } from '../people';
import { emberAside, emberLayout } from './ember-cards';
import { emberData } from './ember-data';
import { emberPost } from './ember-post';
import { hashed } from './hashed';
import { face, ordinal, profilePath, profileUrl } from './parts';
import { type Post, posts, postsBy } from './posts';
import { line, sduiScreen } from './sdui';
import { sduiAside } from './sdui-cards';
import { sduiPost } from './sdui-post';
import { type View } from './view';

const news = (heading: Child, className: string): Child =>
  h('aside', { class: className }, heading, h('p', {}, 'Nothing is new on the stage.'));

const feedInEmber = (title: string, shown: readonly Post[]): View => ({
  ui: 'ember',
  status: 200,
  title,
  body: emberLayout(shown.map(emberPost), news(h('h2', {}, 'LinkedIn News'), 'scaffold-layout__aside artdeco-card')),
  data: emberData(),
});

const feedInSdui = (title: string, screen: string, cards: Child): View => ({
  ui: 'sdui',
  status: 200,
  title,
  body: sduiScreen(
    screen,
    h('div', { 'data-testid': 'mainFeed', role: 'list', class: hashed('column') }, cards),
    news(h('h2', { class: hashed('title') }, 'News'), hashed('aside', 'card')),
  ),
});

export const emberFeed = (): View => feedInEmber('Feed | LinkedIn', posts);
export const sduiFeed = (): View =>
  feedInSdui(
    'Feed | LinkedIn',
    'feed.Feed',
    posts.map((one) => sduiPost(one)),
  );

const postTitle = (one: Post): string =>
  `${typeof one.by === 'string' ? one.by : one.by.name} on LinkedIn: ${one.text}`;
export const emberPostPage = (one: Post): View => feedInEmber(`${postTitle(one)} | LinkedIn`, [one]);
export const sduiPostPage = (one: Post): View =>
  feedInSdui(`${postTitle(one)} | LinkedIn`, 'feed.UpdateDetail', sduiPost(one, 'page'));

const activityTitle = (one: Member): string => `Activity | ${one.name} | LinkedIn`;

/** A page of her posts has a small card of hers beside them, without what ties it to the address. */
export const emberActivity = (one: Member, others: readonly Member[]): View => ({
  ui: 'ember',
  status: 200,
  title: activityTitle(one),
  body: emberLayout(
    [
      h(
        'section',
        { class: 'artdeco-card pv-recent-activity-top-card' },
        face(one, 'small-face'),
        h(
          'a',
          { class: 'app-aware-link', href: profilePath(one.slug) },
          h('h3', { class: 'single-line-truncate t-16 t-bold' }, one.name),
        ),
        h('h4', { class: 't-12' }, one.headline),
      ),
      h(
        'ul',
        { class: 'display-flex flex-wrap list-style-none' },
        postsBy(one).map((post) =>
          h('li', { class: 'profile-creator-shared-feed-update__container' }, emberPost(post)),
        ),
      ),
    ],
    emberAside(others),
  ),
  data: emberData(one),
});

export const sduiActivity = (one: Member, others: readonly Member[]): View => ({
  ui: 'sdui',
  status: 200,
  title: activityTitle(one),
  body: sduiScreen(
    'profile.ProfileRecentActivity',
    [
      h(
        'section',
        { class: hashed('card') },
        h(
          'a',
          { tabindex: '0', href: profileUrl(one.slug), class: hashed('entity') },
          face(one, hashed('small-face')),
          h(
            'div',
            {},
            line('strong', one.name),
            line('quiet', `· ${ordinal(one.degree)}`),
            line('quiet', one.headline),
          ),
        ),
      ),
      h(
        'div',
        { role: 'list', class: hashed('column') },
        postsBy(one).map((post) => sduiPost(post)),
      ),
      h('div', { componentkey: `ProfilePostConnectDrawer_${one.slug}` }),
    ],
    sduiAside(one, others),
  ),
});
