import { h, type Markup } from '../markup';
import { act } from './act';
import { type Conversation, conversationsIn, shownIn } from './conversations';
import { type Dealings } from './dealings';
import { emberData } from './ember-data';
import { messages } from './messages';
import { face, profileUrl } from './parts';
import { type View } from './view';

const row = (one: Conversation, chosen: boolean, dealings: Dealings): Markup =>
  h(
    'li',
    { class: `msg-conversation-listitem ${chosen ? 'active' : ''}`, ...act('thread', one.id) },
    face(one.partner, 'small-face'),
    h(
      'label',
      { 'aria-label': one.partner.name },
      h('h3', { class: 'msg-conversation-listitem__participant-names t-16' }, one.partner.name),
      h('p', { class: 't-12' }, shownIn(one, dealings).at(-1)?.text),
    ),
  );

export function messagingThread(conversation: Conversation, dealings: Dealings): View {
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
            conversationsIn(dealings).map((one) => row(one, one.id === conversation.id, dealings)),
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
          messages(conversation, dealings),
        ),
      ),
    ),
    data: emberData(),
  };
}
