import { type Attributes, h, type Child, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member } from '../people';
import { act } from './act';
import { hashed } from './hashed';
import { line } from './sdui';

/** Of Ember's looks; SDUI shows it as it is, in the shadow root of the outlet. */
const modal = (one: Member, title: string, content: Child, actions: Child): Markup =>
  h(
    'div',
    { class: 'artdeco-modal-overlay' },
    h(
      'div',
      {
        'data-test-modal': true,
        role: 'dialog',
        class: 'artdeco-modal send-invite',
        'aria-labelledby': 'send-invite-modal',
      },
      h(
        'button',
        { type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': 'Dismiss', ...act('close', one.slug) },
        icon('close'),
      ),
      h('div', { class: 'artdeco-modal__header' }, h('h2', { id: 'send-invite-modal' }, title)),
      h('div', { class: 'artdeco-modal__content' }, content),
      h('div', { class: 'artdeco-modal__actionbar' }, actions),
    ),
  );

const button = (rank: 'primary' | 'secondary', word: string, label: string, more: Attributes) =>
  h(
    'button',
    {
      type: 'button',
      class: `artdeco-button artdeco-button--2 artdeco-button--${rank} ember-view`,
      'aria-label': label,
      ...more,
    },
    h('span', { class: 'artdeco-button__text' }, word),
  );

/** It names the person in words only: no link and no id of hers is in it. */
export const inviteDialog = (one: Member): Markup =>
  modal(
    one,
    'Add a note to your invitation?',
    h('p', {}, 'A note makes it likelier that ', h('strong', {}, one.name), ' answers.'),
    [
      button('secondary', 'Add a note', 'Add a note', act('add-note', one.slug)),
      button('primary', 'Send without a note', 'Send without a note', {
        ...act('send-invitation', one.slug),
      }),
    ],
  );

/** Names nobody any more. Before Send can be pressed, something must be written. `limit`: of its characters. */
export const noteDialog = (one: Member, limit: number): Markup =>
  modal(
    one,
    'Add a note to your invitation',
    [
      h('p', {}, 'Tell them who you are.'),
      h('textarea', {
        id: 'custom-message',
        name: 'message',
        class: 'ember-text-area ember-view connect-button-send-invite__custom-message mb3',
        minlength: '1',
        maxlength: String(limit),
        placeholder: 'Ex: We know each other from…',
        'aria-label': 'Please limit personal note to the characters that are left',
      }),
      h('div', { class: 'note-count t-12' }, `0/${limit}`),
    ],
    [
      button('secondary', 'Cancel', 'Cancel adding a note', act('close', one.slug)),
      button('primary', 'Send', 'Send invitation', {
        disabled: true,
        ...act('send-invitation', one.slug),
      }),
    ],
  );

const told = 'If you withdraw now, you won’t be able to resend to this person for up to 3 weeks.';

export const emberWithdrawal = (one: Member): Markup =>
  modal(one, 'Withdraw invitation', h('p', {}, told), [
    button('secondary', 'Cancel', 'Cancel', act('close', one.slug)),
    button('primary', 'Withdraw', `Withdraw invitation sent to ${one.name}`, {
      'data-test-dialog-primary-btn': true,
      ...act('confirm-withdrawal', one.slug),
    }),
  ]);

/** A native dialog in the page itself, not in the outlet. */
export const sduiWithdrawal = (one: Member): Markup =>
  h(
    'dialog',
    { open: true, 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header', class: hashed('dialog') },
    h('h2', { id: 'dialog-header', class: hashed('title') }, 'Withdraw invitation'),
    line('text', told),
    h(
      'div',
      { class: hashed('actions') },
      h('button', { type: 'button', class: hashed('button', 'secondary'), ...act('close', one.slug) }, 'Cancel'),
      h(
        'button',
        {
          type: 'button',
          class: hashed('button', 'primary'),
          'aria-label': `Withdraw invitation sent to ${one.name}`,
          ...act('confirm-withdrawal', one.slug),
        },
        'Withdraw',
      ),
    ),
  );
