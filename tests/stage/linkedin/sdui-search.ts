import { h, type Markup } from '../markup';
import { type Member, memberId } from '../people';
import { act } from './act';
import { type Dealings, relationWith } from './dealings';
import { type Found, titleOf } from './found';
import { hashed } from './hashed';
import { composePath, face, ordinal, profileUrl } from './parts';
import { sduiConnect, sduiPending } from './sdui-actions';
import { type View } from './view';

const line = (...children: Parameters<typeof h>[2][]): Markup =>
  h('div', {}, h('p', { class: hashed('quiet') }, children));

const action = (one: Member, dealings: Dealings): Markup => {
  const { degree, invitation } = relationWith(one, dealings);
  if (degree === 1)
    return h(
      'a',
      { class: hashed('button', 'secondary'), 'aria-disabled': 'false', href: composePath(one.slug) },
      'Message',
    );
  return invitation === 'sent' ? sduiPending(one) : sduiConnect(one, 'secondary', 'search-custom-invite');
};

const mutual = (one: Member): Markup =>
  h(
    'div',
    { class: hashed('mutual') },
    h(
      'p',
      { class: hashed('quiet') },
      h('a', { href: profileUrl(one.slug) }, h('strong', {}, one.name)),
      ' is a mutual connection',
    ),
  );

const result = (one: Member, common: Member, dealings: Dealings): Markup =>
  h(
    'div',
    { role: 'listitem' },
    h(
      'div',
      { 'data-display-contents': 'true', class: hashed('contents') },
      h('a', { tabindex: '0', href: profileUrl(one.slug), 'aria-hidden': 'true' }),
      h(
        'div',
        { class: hashed('result') },
        h('figure', { class: hashed('logo') }, face(one, hashed('small-face'))),
        h(
          'div',
          { class: hashed('who') },
          h(
            'p',
            { class: hashed('strong') },
            h('a', { href: profileUrl(one.slug) }, one.name),
            h('span', { class: hashed('quiet') }, ` • ${ordinal(relationWith(one, dealings).degree)}`),
          ),
          line(one.headline),
          line(one.location),
          mutual(common),
        ),
        h('div', { componentkey: `SearchResults${memberId(one.slug)}` }, action(one, dealings)),
      ),
      h('hr', { role: 'presentation' }),
    ),
  );

const pages = ({ page, pages: last }: Found): Markup =>
  h(
    'div',
    { class: hashed('pages') },
    h(
      'button',
      {
        type: 'button',
        'data-testid': 'pagination-controls-prev-button',
        class: hashed('button'),
        disabled: page === 1,
        ...act('page', String(page - 1)),
      },
      'Previous',
    ),
    h(
      'ul',
      { class: hashed('page-list'), 'data-testid': 'pagination-controls-list' },
      Array.from({ length: last }, (_, place) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              'data-testid': `pagination-indicator-${place}`,
              'aria-label': `Page ${place + 1}`,
              'aria-current': String(place + 1 === page),
              class: hashed('page', place + 1 === page ? 'primary' : 'quiet'),
              ...act('page', String(place + 1)),
            },
            String(place + 1),
          ),
        ),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        'data-testid': 'pagination-controls-next-button-visible',
        class: hashed('button'),
        disabled: page === last,
        ...act('page', String(page + 1)),
      },
      'Next',
    ),
  );

export function sduiSearch(found: Found, dealings: Dealings): View {
  return {
    ui: 'sdui',
    status: 200,
    title: titleOf(found),
    body: h(
      'main',
      { id: 'workspace', tabindex: '0', class: hashed('workspace') },
      h(
        'div',
        {
          role: 'main',
          'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.search.SearchResultsPeople',
          class: hashed('column'),
        },
        h(
          'div',
          { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: hashed('card') },
          h(
            'div',
            { role: 'list' },
            found.people.map((one) => result(one, found.mutualOf(one), dealings)),
          ),
          found.pages > 1 && pages(found),
        ),
      ),
    ),
  };
}
