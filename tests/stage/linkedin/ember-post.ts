import { h, type Child, type Markup } from '../markup';
import { memberId } from '../people';
import { type Author, type Comment, nameOf, type Post, urnOf } from './posts';
import { companyUrl, face, mark, profileUrl, twice } from './parts';

const profileLink = (by: Author): string =>
  typeof by === 'string'
    ? `${companyUrl(by)}posts`
    : `${profileUrl(by.slug).slice(0, -1)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${memberId(by.slug)}`;

const picture = (by: Author): Child => (typeof by === 'string' ? mark(by, 'small-face') : face(by, 'small-face'));

const actor = ({ by, age }: Post): Markup =>
  h(
    'div',
    { class: 'update-components-actor' },
    h(
      'a',
      { class: 'app-aware-link update-components-actor__image', href: profileLink(by), tabindex: '-1' },
      picture(by),
    ),
    h(
      'a',
      { class: 'app-aware-link update-components-actor__meta-link', href: profileLink(by) },
      h('span', { class: 'update-components-actor__title t-bold' }, h('span', { dir: 'ltr' }, twice(nameOf(by)))),
      h(
        'span',
        { class: 'update-components-actor__description t-12' },
        twice(typeof by === 'string' ? '4,120 followers' : by.headline),
      ),
      h('span', { class: 'update-components-actor__sub-description t-12' }, twice(`${age} •`)),
    ),
  );

/** A comment has an author of its own, who is not the post's. */
const comment = (post: Post, { by, text }: Comment, place: number): Markup =>
  h(
    'article',
    { class: 'comments-comment-entity', 'data-id': `urn:li:comment:(activity:${post.id},${place + 1})` },
    h(
      'a',
      { class: 'app-aware-link comments-comment-meta__image-link', href: profileLink(by), tabindex: '-1' },
      face(by, 'tiny-face'),
    ),
    h(
      'div',
      {},
      h(
        'a',
        { class: 'app-aware-link comments-comment-meta__description-container', href: profileLink(by) },
        h('span', { class: 'comments-comment-meta__description-title t-bold' }, by.name),
        h('div', { class: 'comments-comment-meta__description-subtitle t-12' }, by.headline),
      ),
      h('span', { class: 'comments-comment-item__main-content' }, text),
    ),
  );

/** Who reposted it stands above, in a link just like the author's. */
const header = ({ through }: Post): Child =>
  through &&
  h(
    'div',
    { class: 'update-components-header t-12' },
    h('a', { class: 'app-aware-link', href: profileLink(through) }, through.name),
    ' reposted this',
  );

export const emberPost = (post: Post): Markup =>
  h(
    'div',
    {
      class: 'feed-shared-update-v2 artdeco-card',
      role: 'article',
      'data-urn': urnOf(post),
    },
    header(post),
    actor(post),
    h(
      'div',
      { class: 'feed-shared-inline-show-more-text' },
      h('p', { class: 'update-components-text' }, h('span', { class: 'break-words', dir: 'ltr' }, post.text)),
    ),
    h(
      'div',
      { class: 'feed-shared-social-action-bar' },
      ['Like', 'Comment', 'Repost', 'Send'].map((word) => h('button', { type: 'button' }, word)),
    ),
    post.comments.length > 0 &&
      h(
        'div',
        { class: 'comments-comments-list' },
        post.comments.map((one, place) => comment(post, one, place)),
      ),
  );
