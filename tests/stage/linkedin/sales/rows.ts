import { h, type Markup } from '../../markup';
import { everyMember, type Member, rep } from '../../people';
import { act } from '../act';
import { type Dealings, relationWith } from '../dealings';
import { face, ordinal } from '../parts';
import { type View } from '../view';
import { accountPath, leadPath, leadUrn } from './lead-link';
import { salesView } from './page';

const lead = (one: Member, className: string): Markup =>
  h('a', { class: className, href: leadPath(one) }, h('span', { 'data-anonymize': 'person-name' }, one.name));

const company = ({ company: name }: Member) =>
  name !== undefined && h('a', { 'data-anonymize': 'company-name', href: accountPath(name) }, name);

/** `job-title` says for how long here, not what: that is `title`. */
const found = (one: Member, dealings: Dealings): Markup =>
  h(
    'li',
    { class: 'artdeco-list__item' },
    h(
      'div',
      { 'data-x-search-result': 'LEAD' },
      h(
        'div',
        { 'data-scroll-into-view': leadUrn(one), class: 'sales-row' },
        face(one, 'small-face'),
        h(
          'div',
          { class: 'sales-told' },
          h(
            'div',
            { class: 'artdeco-entity-lockup__title' },
            lead(one, 't-bold'),
            h(
              'span',
              { class: 'artdeco-entity-lockup__degree t-black--light' },
              ` · ${ordinal(relationWith(one, dealings).degree)}`,
            ),
          ),
          h(
            'div',
            { class: 'artdeco-entity-lockup__subtitle' },
            h('span', { 'data-anonymize': 'title' }, one.title),
            ' ',
            company(one),
          ),
          h(
            'div',
            { class: 'artdeco-entity-lockup__caption t-12' },
            h('span', { 'data-anonymize': 'location' }, one.location),
          ),
          h('div', { 'data-anonymize': 'job-title', class: 't-12' }, '3 years in role'),
        ),
        h(
          'button',
          { type: 'button', class: 'artdeco-button artdeco-button--secondary', ...act('message', one.slug) },
          'Message',
        ),
      ),
    ),
  );

const listed = (one: Member, dealings: Dealings): Markup =>
  h(
    'tr',
    { 'data-x--people-list--row': '', 'data-row-id': leadUrn(one), class: 'artdeco-models-table-row' },
    h(
      'td',
      {},
      h(
        'div',
        { class: 'display-flex' },
        face(one, 'small-face'),
        h(
          'div',
          {},
          lead(one, 'lists-detail__view-profile-name-link t-bold'),
          h(
            'span',
            { class: 'list-lead-detail__degree-badge' },
            h('span', { 'aria-hidden': 'true' }, ` ${ordinal(relationWith(one, dealings).degree)}`),
          ),
          h('div', { 'data-anonymize': 'job-title' }, one.title),
        ),
      ),
    ),
    h('td', {}, company(one)),
    h('td', { 'data-anonymize': 'location' }, one.location),
  );

const leads = everyMember.filter((one) => one !== rep);
const perPage = 25;

export function salesSearch(url: URL, dealings: Dealings): View {
  const page = Number(url.searchParams.get('page') ?? 1);
  const words = (url.searchParams.get('keywords') ?? '').toLowerCase();
  const fitting = leads.filter(({ name, headline }) => `${name} ${headline}`.toLowerCase().includes(words));
  return salesView(
    'Lead search',
    h(
      'ol',
      { class: 'artdeco-list artdeco-card', role: 'list' },
      fitting.slice((page - 1) * perPage, page * perPage).map((one) => found(one, dealings)),
    ),
  );
}

export const salesList = (dealings: Dealings): View =>
  salesView(
    'Autumn leads',
    h(
      'div',
      { class: 'artdeco-card' },
      h('h2', { class: 'pvs-header__title' }, 'Autumn leads'),
      h(
        'table',
        { class: 'artdeco-models-table' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['Name', 'Account', 'Geography'].map((word) => h('th', { scope: 'col' }, word)),
          ),
        ),
        h(
          'tbody',
          {},
          leads.slice(0, 8).map((one) => listed(one, dealings)),
        ),
      ),
    ),
  );
