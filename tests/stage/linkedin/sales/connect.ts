import { h, type Markup } from '../../markup';
import { type Member } from '../../people';
import { act } from '../act';

/** Sales Navigator asks for the note at once. `limit`: of its characters. */
export const salesInvite = (one: Member, limit: number): Markup =>
  h(
    'div',
    { class: 'artdeco-modal-overlay' },
    h(
      'div',
      { role: 'dialog', class: 'artdeco-modal', 'aria-labelledby': 'connect-cta-title' },
      h(
        'div',
        { class: 'artdeco-modal__header' },
        h('h2', { id: 'connect-cta-title' }, `Invite ${one.name} to connect`),
      ),
      h(
        'div',
        { class: 'artdeco-modal__content' },
        h('textarea', {
          id: 'connect-cta-form__invitation',
          maxlength: String(limit),
          'aria-label': 'Add a note (optional)',
        }),
      ),
      h(
        'div',
        { class: 'artdeco-modal__actionbar' },
        h(
          'button',
          { type: 'button', class: 'artdeco-button artdeco-button--secondary', ...act('close', one.slug) },
          'Cancel',
        ),
        h(
          'button',
          { type: 'button', class: 'artdeco-button artdeco-button--primary', ...act('send-invitation', one.slug) },
          'Send invitation',
        ),
      ),
    ),
  );
