import { h, type Markup } from '../markup';
import { memberId, rep } from '../people';
import { type Conversation, conversations, messageId } from './conversations';
import { face, profileUrl } from './parts';
import { type View } from './view';

/** LinkedIn marks what others wrote; the rep's own messages lack the mark. */
const message = (conversation: Conversation, place: number): Markup => {
  const { by, text, time } = conversation.messages[place]!;
  const own = by === rep;
  return h(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    h(
      'div',
      {
        class: `msg-s-event-listitem ${own ? '' : 'msg-s-event-listitem--other'}`,
        'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:${memberId(rep.slug ?? '')},${messageId(conversation, place)})`,
      },
      h(
        'div',
        { class: 'msg-s-message-group__meta' },
        h('span', { class: 'msg-s-message-group__profile-link msg-s-message-group__name t-14 t-bold' }, by.name),
        h('time', { class: 'msg-s-message-group__timestamp t-12' }, time),
      ),
      h('div', { class: 'msg-s-event__content' }, h('p', { class: 'msg-s-event-listitem__body t-14' }, text)),
    ),
  );
};

/** The messages and the form, in the thread page and in the overlay alike. */
export const messages = (conversation: Conversation): Markup =>
  h(
    'div',
    { class: 'msg-convo' },
    h(
      'ul',
      { class: 'msg-s-message-list-content list-style-none' },
      conversation.messages.map((_, place) => message(conversation, place)),
    ),
    h(
      'form',
      { class: 'msg-form' },
      h('div', {
        class: 'msg-form__contenteditable',
        role: 'textbox',
        contenteditable: 'true',
        'aria-multiline': 'true',
        'aria-label': 'Write a message…',
      }),
      h(
        'button',
        { type: 'submit', class: 'msg-form__send-button artdeco-button artdeco-button--1 artdeco-button--primary' },
        'Send',
      ),
    ),
  );

const row = (one: Conversation, chosen: boolean): Markup =>
  h(
    'li',
    { class: `msg-conversation-listitem ${chosen ? 'active' : ''}`, 'data-thread': one.id },
    face(one.partner, 'small-face'),
    h(
      'label',
      { 'aria-label': one.partner.name },
      h('h3', { class: 'msg-conversation-listitem__participant-names t-16' }, one.partner.name),
      h('p', { class: 't-12' }, one.messages.at(-1)?.text),
    ),
  );

export function messagingThread(conversation: Conversation): View {
  const { partner } = conversation;
  return {
    ui: 'ember',
    status: 200,
    title: 'Messaging | LinkedIn',
    body: h(
      'div',
      { class: 'scaffold-layout__inner messaging' },
      h(
        'main',
        { class: 'scaffold-layout__main artdeco-card', id: 'messaging' },
        h(
          'div',
          { class: 'msg-conversations-container' },
          h(
            'ul',
            { class: 'msg-conversations-container__conversations-list' },
            conversations.map((one) => row(one, one.id === conversation.id)),
          ),
        ),
        h(
          'div',
          { class: 'msg-thread' },
          h(
            'div',
            { class: 'msg-title-bar' },
            h(
              'a',
              { class: 'app-aware-link msg-thread__link-to-profile', href: profileUrl(partner.slug) },
              h('h2', { class: 'msg-entity-lockup__entity-title' }, partner.name),
              h('div', { class: 'msg-entity-lockup__entity-info t-12' }, partner.headline),
            ),
          ),
          messages(conversation),
        ),
      ),
    ),
  };
}
