import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { fingerprint, type Member } from '../people';
import { hashed } from './hashed';
import { addressOfPost, type Author, type Comment, nameOf, type Post, urnOf } from './posts';
import { companyUrl, face, mark, ordinal, profileUrl } from './parts';
import { key, line } from './sdui';

const addressOf = (by: Author): string => (typeof by === 'string' ? `${companyUrl(by)}posts/` : profileUrl(by.slug));

const figure = (by: Author): Child =>
  h(
    'figure',
    {},
    typeof by === 'string' ? mark(by, hashed('small-face')) : face(by, hashed('small-face')),
    h('svg', { role: 'img', 'aria-label': `View ${nameOf(by)}’s profile`, width: '0', height: '0' }),
  );

const actor = ({ by, age }: Post): Markup =>
  h(
    'div',
    { class: hashed('entity') },
    h('a', { tabindex: '0', href: addressOf(by), componentkey: key(`${nameOf(by)}picture`) }, figure(by)),
    h(
      'div',
      { class: hashed('who') },
      h(
        'a',
        { tabindex: '0', href: addressOf(by) },
        h(
          'div',
          { 'aria-label': `${nameOf(by)}${typeof by === 'string' ? '' : ` ${ordinal(by.degree)}`}` },
          line('strong', nameOf(by)),
          typeof by !== 'string' && line('quiet', `• ${ordinal(by.degree)}`),
        ),
        line('quiet', typeof by === 'string' ? '4,120 followers' : by.headline),
      ),
      line('quiet', h('span', {}, `${age} •`)),
    ),
    h(
      'button',
      { type: 'button', class: hashed('menu'), 'aria-label': `Open control menu for post by ${nameOf(by)}` },
      icon('more', 'overflow-web-ios-small'),
    ),
  );

const words = (text: string): Markup =>
  line('text', h('span', { tabindex: '-1', 'data-testid': 'expandable-text-box' }, text));

/** Its author stands in it just as the post's does above. */
const comment = (post: Post, { by, text }: Comment, place: number): Markup => {
  const urn = `urn:li:comment:(${urnOf(post)},${fingerprint(text) + place})`;
  return h(
    'div',
    { id: `replaceableComment_${urn}`, componentkey: `replaceableComment_${urn}`, class: hashed('comment') },
    h('a', { tabindex: '0', href: addressOf(by) }, face(by, hashed('tiny-face'))),
    h(
      'div',
      { componentkey: `CommentComponentReference_${urn}`, class: hashed('who') },
      h('a', { href: addressOf(by) }, line('strong', by.name), line('quiet', by.headline)),
      words(text),
    ),
  );
};

const through = (one: Member | undefined): Child =>
  one && line('quiet', h('a', { href: profileUrl(one.slug) }, h('strong', {}, one.name)), ' reposted this');

const button = (word: string): Markup => h('button', { type: 'button', class: hashed('button') }, h('span', {}, word));

/** Cards of a feed name no post: the name of the component is a token of their own. On its own page a post links to itself. */
export const sduiPost = (post: Post, where: 'feed' | 'page' = 'feed'): Markup => {
  const token = key(post.id);
  return h(
    'div',
    { role: 'listitem', componentkey: `update-card-focus${token}FeedType_MAIN_FEED_RELEVANCE` },
    h(
      'div',
      { componentkey: `expanded${token}FeedType_MAIN_FEED_RELEVANCE`, class: hashed('card') },
      h('h2', { class: hashed('unseen') }, h('span', {}, 'Feed post')),
      through(post.through),
      actor(post),
      words(post.text),
      where === 'page' && line('quiet', h('a', { href: `${addressOfPost(post)}reactions/` }, '12 reactions')),
      h('div', { class: hashed('actions') }, ['Like', 'Comment', 'Repost', 'Send'].map(button)),
      post.comments.length > 0 &&
        h(
          'div',
          { componentkey: `commentsSectionContainer_${token}` },
          post.comments.map((one, place) => comment(post, one, place)),
        ),
    ),
  );
};
