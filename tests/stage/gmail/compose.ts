import { type Child, h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Draft } from './draft';
import { type Look } from './look';
import { action } from './parts';
import { recipientTable } from './recipients';

const hidden = (name: string, value: string): Markup => h('input', { type: 'hidden', name, value });

const sendMenu = ({ words }: Look): Markup =>
  h(
    'div',
    { class: 'J-M', role: 'menu', tabindex: '0', hidden: true },
    h('div', { class: 'J-N', role: 'menuitem', tabindex: '-1', selector: 'scheduledSend' }, words.schedule),
  );

const buttons = (look: Look): Markup =>
  h(
    'div',
    { class: 'btC' },
    h(
      'div',
      { class: 'dC' },
      h(
        'div',
        { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1', jslog: '32601; u014N:cOuCgd,Kr2w4b' },
        look.words.send,
      ),
      h(
        'div',
        {
          class: 'T-I hG',
          role: 'button',
          tabindex: '1',
          'aria-haspopup': 'true',
          'aria-expanded': 'false',
          'aria-label': look.words.sendOptions,
        },
        icon('chevron'),
      ),
    ),
    sendMenu(look),
    h('span', { class: 'oG', role: 'status' }),
    h('div', { class: 'oh', role: 'button', tabindex: '1', 'aria-label': look.words.discard }, icon('trash')),
  );

const subjectLine = (draft: Draft, { words }: Look): Markup =>
  h(
    'div',
    { class: 'aoD az6' },
    h('input', {
      name: 'subjectbox',
      class: 'aoT',
      autocomplete: 'off',
      tabindex: '1',
      placeholder: words.subject,
      'aria-label': words.subject,
      value: draft.subject,
    }),
  );

const editor = ({ words }: Look): Markup =>
  h('div', {
    class: 'Am Al editable',
    role: 'textbox',
    contenteditable: 'true',
    tabindex: '1',
    'aria-multiline': 'true',
    'aria-label': words.body,
  });

/** The form of a compose, wherever it stands. Its draft has no id before Gmail has saved it for the first time. */
export function composeForm(draft: Draft, number: number, look: Look): Markup {
  const fresh = look.markup === '2020' ? `#thread-a:r${7_600_000_000 + number}` : '';
  const content: Child = [
    h(
      'form',
      { class: 'bAs', method: 'POST' },
      recipientTable(draft, look),
      draft.thread === undefined && subjectLine(draft, look),
      hidden('composeid', String(number)),
      hidden('from', draft.from),
      hidden('subject', draft.subject),
      hidden('draft', draft.id && `#msg-a:r${draft.id}`),
      hidden('rt', draft.thread === undefined ? fresh : `#thread-f:${draft.thread}`),
    ),
    editor(look),
    buttons(look),
  ];
  const region = { class: 'aoI', role: 'region', 'aria-label': look.words.newMessage };
  return look.markup === '2020'
    ? h('div', { class: 'M9' }, h('div', region, content))
    : h('div', { ...region, 'data-compose-id': String(number) }, content);
}

const windowBar = ({ words }: Look, subject: string): Markup =>
  h(
    'div',
    { class: 'Hm' },
    h('h2', { class: 'a3E' }, h('div', { class: 'aYF' }, subject || words.newMessage)),
    action('minimise', words.minimise, 'Hl'),
    action('fullScreen', words.fullScreen, 'Hq'),
    action('close', words.saveAndClose, 'Ha'),
  );

const dialog = (form: Child, subject: string, look: Look): Markup =>
  h(
    'div',
    { class: 'AD' },
    h(
      'div',
      { class: 'nH Hd', role: 'dialog', 'aria-label': look.words.newMessage },
      windowBar(look, subject),
      h('div', { class: 'aaZ' }, form),
    ),
  );

/** At the lower edge of the page. */
export const composeWindow = (form: Child, subject: string, look: Look): Markup =>
  h('div', { class: 'no' }, h('div', { class: 'nH nn' }, dialog(form, subject, look)));

/** In a browser window of its own. */
export const composePopOut = (form: Child, subject: string, look: Look): Markup =>
  h('div', { class: 'nH popped' }, dialog(form, subject, look));

/** At the end of a thread. */
export const inlineReply = (form: Child, { words }: Look): Markup =>
  h('div', { class: 'ip adB' }, h('div', { class: 'aUGbar' }, action('popOut', words.popOut, 'aUG')), form);
