import { h, type Markup } from '../../markup';
import { type Dealings } from '../dealings';
import { face } from '../parts';
import { type View } from '../view';
import { salesView } from './page';
import { saidInTalk, type SalesTalk, talks } from './talks';
import { salesThread } from './thread';

const row = (one: SalesTalk, chosen: boolean, dealings: Dealings): Markup =>
  h(
    'li',
    { class: chosen ? 'active' : '' },
    h(
      'a',
      { class: 'conversation-list-item__link', href: `/sales/inbox/${one.id}` },
      face(one.partner, 'small-face'),
      h(
        'div',
        {},
        h('span', { 'data-anonymize': 'person-name', class: 't-bold' }, one.partner.name),
        h('p', { class: 't-12', 'data-anonymize': 'general-blurb' }, saidInTalk(one, dealings).at(-1)?.text),
      ),
    ),
  );

export const salesInbox = (open: SalesTalk, dealings: Dealings): View =>
  salesView(
    'Inbox',
    h(
      'div',
      { class: 'artdeco-card sales-inbox' },
      h(
        'ul',
        { class: 'sales-conversations' },
        talks.map((one) => row(one, one.id === open.id, dealings)),
      ),
      salesThread(open, dealings),
    ),
  );
