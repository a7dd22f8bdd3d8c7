import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { memberId, rep } from '../people';
import { type Conversation } from './conversations';
import { messages } from './messaging';
import { face, ordinal, profilePath } from './parts';

/** A conversation at the lower edge of any page. Its link bears the opaque id, not the slug. */
export const conversationBubble = (conversation: Conversation): Markup => {
  const { partner } = conversation;
  const link = profilePath(memberId(partner.slug));
  return h(
    'div',
    {
      class: 'msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive',
      role: 'dialog',
      'aria-label': 'Messaging',
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header msg-overlay-conversation-bubble-header' },
      h(
        'h2',
        { class: 'msg-overlay-bubble-header__title truncate t-14 t-bold' },
        h(
          'a',
          { class: 'ember-view', href: link },
          h('span', { class: 't-14 t-bold hoverable-link-text' }, partner.name),
        ),
      ),
      h(
        'button',
        { type: 'button', class: 'msg-overlay-bubble-header__control', 'aria-label': 'Close your conversation' },
        icon('close'),
      ),
    ),
    h(
      'div',
      { class: 'msg-overlay-conversation-bubble__content-wrapper' },
      h(
        'div',
        { class: 'msg-s-profile-card-one-to-one' },
        h(
          'a',
          { class: 'app-aware-link profile-card-one-to-one__profile-link', href: `https://www.linkedin.com${link}` },
          partner.name,
        ),
        h('span', { class: 'artdeco-entity-lockup__degree', 'aria-hidden': 'true' }, `· ${ordinal(partner.degree)}`),
        h('div', { class: 'artdeco-entity-lockup__subtitle' }, h('div', { title: partner.headline }, partner.headline)),
      ),
      messages(conversation),
    ),
  );
};

/** The bar that is always there, at the lower right edge. */
export const messagingBar = (): Markup =>
  h(
    'div',
    { class: 'msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized' },
    h(
      'header',
      { class: 'msg-overlay-bubble-header' },
      h(
        'button',
        { type: 'button', class: 'msg-overlay-bubble-header__button t-14 t-bold' },
        face(rep, 'tiny-face'),
        h('span', { 'aria-hidden': 'true' }, 'Messaging'),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'msg-overlay-bubble-header__control msg-overlay-bubble-header__control--new-convo-btn',
          'aria-label': 'Compose message',
        },
        icon('pencil'),
      ),
    ),
  );
