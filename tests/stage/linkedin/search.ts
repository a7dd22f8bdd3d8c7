import { h, type Markup } from '../markup';
import { icon } from '../icons';
import { type Member, memberId, members, rep } from '../people';
import { hashed } from './hashed';
import { face, ordinal, profileUrl } from './parts';
import { type View } from './view';

const line = (...children: Parameters<typeof h>[2][]): Markup =>
  h('div', {}, h('p', { class: hashed('quiet') }, children));

const action = (one: Member): Markup => {
  const looks = { class: hashed('button', 'secondary'), 'aria-disabled': 'false' };
  if (one.degree === 1)
    return h(
      'a',
      {
        ...looks,
        href: `/messaging/compose/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${memberId(one.slug)}`)}`,
      },
      'Message',
    );
  return h(
    'a',
    {
      ...looks,
      href: `/preload/search-custom-invite/?vanityName=${encodeURIComponent(one.slug)}`,
      'aria-label': `Invite ${one.name} to connect`,
    },
    icon('connect', 'connect-small'),
    'Connect',
  );
};

/** Common acquaintances are links to people in the same card, and are no results. */
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

const result = (one: Member, common: Member): Markup =>
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
            h('span', { class: hashed('quiet') }, ` • ${ordinal(one.degree)}`),
          ),
          line(one.headline),
          line(one.location),
          mutual(common),
        ),
        h('div', { componentkey: `SearchResults${memberId(one.slug)}` }, action(one)),
      ),
      h('hr', { role: 'presentation' }),
    ),
  );

const fits = (one: Member, words: string): boolean =>
  [one.name, one.headline, one.company, one.location].join(' ').toLowerCase().includes(words.toLowerCase());

export function peopleSearch(words: string): View {
  const found = members.filter((one) => one !== rep && fits(one, words));
  const acquaintances = members.filter((one) => one !== rep && one.degree === 1);
  return {
    ui: 'sdui',
    status: 200,
    title: words === '' ? 'Search | LinkedIn' : `${words} | Search | LinkedIn`,
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
            found.map((one) => result(one, acquaintances.find((other) => other !== one) ?? one)),
          ),
        ),
      ),
    ),
  };
}
