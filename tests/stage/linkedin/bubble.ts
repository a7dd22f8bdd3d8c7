import { h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member, memberId, rep } from '../people';
import { act } from './act';
import { type Conversation } from './conversations';
import { type Dealings, relationWith } from './dealings';
import { messageForm, messageList, messages } from './messages';
import { face, ordinal, profilePath } from './parts';

/** A bubble at the lower edge of any page. Its link bears the opaque id, not the slug. */
const bubble = (partner: Member, content: Child): Markup => {
  const link = profilePath(memberId(partner.slug));
  return h(
    'div',
    {
      class: 'msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive',
      role: 'dialog',
      'aria-label': 'Messaging',
      'data-bubble': partner.slug,
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
        {
          type: 'button',
          class: 'msg-overlay-bubble-header__control',
          'aria-label': `Close your conversation with ${partner.name}`,
          ...act('close-bubble', partner.slug),
        },
        icon('close'),
      ),
    ),
    h('div', { class: 'msg-overlay-conversation-bubble__content-wrapper' }, content),
  );
};

const partnerCard = (partner: Member, dealings: Dealings): Markup =>
  h(
    'div',
    { class: 'msg-s-profile-card msg-s-profile-card-one-to-one artdeco-entity-lockup' },
    h(
      'a',
      {
        class: 'app-aware-link profile-card-one-to-one__profile-link',
        href: `https://www.linkedin.com${profilePath(memberId(partner.slug))}`,
      },
      partner.name,
    ),
    h(
      'span',
      { class: 'artdeco-entity-lockup__degree', 'aria-hidden': 'true' },
      `· ${ordinal(relationWith(partner, dealings).degree)}`,
    ),
    h('div', { class: 'artdeco-entity-lockup__subtitle' }, h('div', { title: partner.headline }, partner.headline)),
  );

export const conversationBubble = (conversation: Conversation, dealings: Dealings): Markup =>
  bubble(conversation.partner, [partnerCard(conversation.partner, dealings), messages(conversation, dealings)]);

/** The same to somebody who is no connection: it has a subject, and no message yet. */
export const inMailBubble = (conversation: Conversation, dealings: Dealings): Markup =>
  bubble(conversation.partner, [
    partnerCard(conversation.partner, dealings),
    h(
      'div',
      { class: 'msg-convo msg-inmail-compose-form-v2' },
      messageList(conversation, dealings),
      messageForm(
        h('input', {
          type: 'text',
          name: 'subject',
          class: 'msg-form__subject artdeco-text-input--input',
          maxlength: '200',
          placeholder: 'Subject (required)',
          'aria-label': 'Subject (required)',
        }),
      ),
    ),
  ]);

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
