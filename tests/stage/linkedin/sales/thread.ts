import { h, type Child, type Markup } from '../../markup';
import { icon } from '../../icons';
import { act } from '../act';
import { type Dealings } from '../dealings';
import { face } from '../parts';
import { leadPath } from './lead-link';
import { saidInTalk, salesKey, type SalesMessage, type SalesTalk, takesSubject } from './talks';

const timeOf = (at: string): string => at.slice(11, 16);

/** Hers bear her name, the rep's a pronoun. */
const message = ({ partner }: SalesTalk, { own, text, at, subject }: SalesMessage): Markup =>
  h(
    'li',
    { class: 'sales-message' },
    h(
      'article',
      {},
      h(
        'address',
        { class: 'message-item__sender' },
        own
          ? h('span', { 'aria-label': 'Message from You' }, 'You')
          : h(
              'span',
              { 'aria-label': `Message from ${partner.name}` },
              h('span', { 'data-anonymize': 'person-name' }, partner.name),
            ),
      ),
      h('time', { datetime: at, class: 't-12' }, timeOf(at)),
      h(
        'div',
        { 'data-x-message-content': 'message' },
        subject !== undefined && h('h3', { class: 't-14 t-bold' }, subject),
        h('p', { 'data-anonymize': 'general-blurb' }, text),
      ),
    ),
  );

export const salesMessages = (talk: SalesTalk, dealings: Dealings): Markup[] =>
  saidInTalk(talk, dealings).map((one) => message(talk, one));

const form = (subject: Child): Markup =>
  h(
    'form',
    { 'data-x-conversation-widget': 'compose-form', class: 'compose-form' },
    subject,
    h('textarea', {
      name: 'message',
      class: 'compose-form__message-field',
      rows: '3',
      placeholder: 'Type your message here…',
      'aria-label': 'Type your message here…',
    }),
    h(
      'button',
      { type: 'submit', class: 'artdeco-button artdeco-button--primary' },
      h('span', { class: 'artdeco-button__text' }, 'Send'),
    ),
  );

export const salesThread = (talk: SalesTalk, dealings: Dealings, close?: Child): Markup =>
  h(
    'section',
    { class: 'thread-container' },
    h(
      'header',
      { class: 'sales-thread-header' },
      h(
        'a',
        { href: leadPath(talk.partner), class: 'display-flex' },
        face(talk.partner, 'small-face'),
        h(
          'div',
          {},
          h('span', { 'data-anonymize': 'person-name', class: 't-16 t-bold' }, talk.partner.name),
          h('div', { 'data-anonymize': 'headline', class: 't-12' }, talk.partner.headline),
        ),
      ),
      close,
    ),
    h('ul', { class: 'list-style-none', 'data-with': salesKey(talk.partner) }, salesMessages(talk, dealings)),
    form(
      takesSubject(talk, dealings) &&
        h('input', {
          type: 'text',
          name: 'subject',
          class: 'compose-form__subject-field',
          placeholder: 'Subject (required)',
          'aria-label': 'Subject (required)',
        }),
    ),
  );

/** Over any page of Sales Navigator's. */
export const salesOverlay = (talk: SalesTalk, dealings: Dealings): Markup =>
  h(
    'div',
    { id: 'message-overlay', role: 'dialog', class: 'sales-overlay', 'aria-label': 'Messaging' },
    salesThread(
      talk,
      dealings,
      h(
        'button',
        { type: 'button', 'aria-label': 'Close conversation', ...act('close', talk.partner.slug) },
        icon('close'),
      ),
    ),
  );
