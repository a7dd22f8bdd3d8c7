import { h, type Child, type Markup } from '../markup';
import { memberId, rep } from '../people';
import { type Conversation, type Shown, shownIn } from './conversations';
import { type Dealings } from './dealings';
import { face, profileUrl } from './parts';

/** LinkedIn marks what others wrote; the rep's own messages lack the mark. Whatever is on its way yet has no name. */
const message = ({ partner }: Conversation, { id, by, text, time, subject }: Shown): Markup => {
  const own = by === rep;
  const link = profileUrl(memberId(by.slug ?? '')).slice(0, -1);
  return h(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    h(
      'div',
      {
        class: `msg-s-event-listitem msg-s-event-listitem--last-in-group ${own ? '' : 'msg-s-event-listitem--other'}`,
        'data-event-urn': id && `urn:li:msg_message:(urn:li:fsd_profile:${memberId(rep.slug ?? '')},${id})`,
      },
      h(
        'a',
        { class: 'msg-s-event-listitem__link', href: link, tabindex: '0', 'aria-label': by.name },
        face(own ? rep : partner, 'tiny-face msg-s-event-listitem__profile-picture'),
      ),
      h(
        'div',
        { class: 'msg-s-message-group__meta' },
        h(
          'a',
          { class: 'app-aware-link', href: link },
          h('span', { class: 'msg-s-message-group__profile-link msg-s-message-group__name t-14 t-bold' }, by.name),
        ),
        h('time', { class: 'msg-s-message-group__timestamp t-12' }, time),
      ),
      h(
        'div',
        { class: 'msg-s-event-listitem__message-bubble' },
        h(
          'div',
          { class: 'msg-s-event-with-indicator display-flex' },
          h(
            'div',
            { class: 'msg-s-event__content' },
            subject !== undefined && h('h3', { class: 'msg-s-event-listitem__subject t-14 t-bold' }, subject),
            h('p', { class: 'msg-s-event-listitem__body t-14' }, text),
          ),
          own && indicator(id !== undefined),
        ),
      ),
    ),
  );
};

const indicator = (sent: boolean): Markup =>
  h('span', {
    class: `msg-s-event-with-indicator__sending-indicator msg-s-event-with-indicator__sending-indicator--${sent ? 'sent' : 'sending'}`,
    title: sent ? 'Sent at 5:20 PM' : 'Sending',
  });

/** The items alone, as they change while the conversation stands open. */
export const messageItems = (conversation: Conversation, dealings: Dealings): Markup[] =>
  shownIn(conversation, dealings).map((one) => message(conversation, one));

export const messageList = (conversation: Conversation, dealings: Dealings): Markup =>
  h(
    'ul',
    { class: 'msg-s-message-list-content list-style-none', 'data-with': conversation.partner.slug },
    messageItems(conversation, dealings),
  );

/** `before`: what stands over the text, the subject of an InMail. */
export const messageForm = (before?: Child): Markup =>
  h(
    'form',
    { class: 'msg-form' },
    before,
    h(
      'div',
      {
        class: 'msg-form__contenteditable',
        role: 'textbox',
        contenteditable: 'true',
        'aria-multiline': 'true',
        'aria-label': 'Write a message…',
      },
      h('p', {}, h('br')),
    ),
    h(
      'button',
      { type: 'submit', class: 'msg-form__send-button artdeco-button artdeco-button--1 artdeco-button--primary' },
      'Send',
    ),
  );

/** The messages and the form, in the thread page and in the overlay alike. */
export const messages = (conversation: Conversation, dealings: Dealings): Markup =>
  h('div', { class: 'msg-convo' }, messageList(conversation, dealings), messageForm());
