import { h, type Markup } from '../markup';
import { type Member, memberId, memberNumber } from '../people';
import { act } from './act';
import { type Dealings, relationWith } from './dealings';
import { artdecoButton, connectButton, pendingButton } from './ember-actions';
import { emberLayout } from './ember-cards';
import { emberData } from './ember-data';
import { emberPages } from './ember-pages';
import { type Found, titleOf } from './found';
import { face, ordinal, profileUrl } from './parts';
import { type View } from './view';

const addressOf = (one: Member): string =>
  `${profileUrl(one.slug).slice(0, -1)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${memberId(one.slug)}`;

const action = (one: Member, dealings: Dealings): Markup => {
  const { degree, invitation } = relationWith(one, dealings);
  if (degree === 1) return artdecoButton('secondary', 'Message', `Message ${one.name}`, act('message', one.slug));
  return invitation === 'sent' ? pendingButton(one) : connectButton(one, 'secondary');
};

const mutual = (one: Member): Markup =>
  h(
    'div',
    { class: 'entity-result__insights t-12' },
    h(
      'div',
      { class: 'reusable-search-simple-insight' },
      h('a', { href: profileUrl(one.slug).slice(0, -1), tabindex: '-1' }, face(one, 'tiny-face', 'div')),
      h(
        'a',
        { class: 'app-aware-link', href: profileUrl(one.slug).slice(0, -1) },
        h('span', { 'aria-hidden': 'true' }, h('strong', {}, one.name), ' is a mutual connection'),
      ),
    ),
  );

const result = (one: Member, common: Member, dealings: Dealings): Markup =>
  h(
    'li',
    {},
    h(
      'div',
      {
        class: 'search-result',
        'data-chameleon-result-urn': `urn:li:member:${memberNumber(one.slug)}`,
        'data-view-name': 'search-entity-result-universal-template',
      },
      h(
        'a',
        { class: 'scale-down', 'aria-hidden': 'true', tabindex: '-1', href: addressOf(one) },
        face(one, 'small-face', 'div'),
        h('div', {}, h('span', { class: 'visually-hidden' }, 'Status is offline')),
      ),
      h(
        'div',
        { class: 'search-result-told' },
        h(
          'div',
          { class: 'mb1' },
          h(
            'div',
            { class: 't-roman t-sans' },
            h(
              'div',
              { class: 'display-flex' },
              h(
                'span',
                { class: 't-16 t-bold' },
                h(
                  'a',
                  { href: addressOf(one), 'data-test-app-aware-link': true },
                  h(
                    'span',
                    { dir: 'ltr' },
                    h('span', { 'aria-hidden': 'true' }, one.name),
                    h('span', { class: 'visually-hidden' }, `View ${one.name}’s profile`),
                  ),
                ),
                h(
                  'span',
                  { class: 'entity-result__badge t-black--light' },
                  h('span', { 'aria-hidden': 'true' }, `• ${ordinal(relationWith(one, dealings).degree)}`),
                ),
              ),
            ),
          ),
          h('div', { class: 't-14 t-black t-normal' }, one.headline),
          h('div', { class: 't-14 t-normal t-black--light' }, one.location),
        ),
        mutual(common),
      ),
      action(one, dealings),
    ),
  );

export function emberSearch(found: Found, dealings: Dealings): View {
  return {
    ui: 'ember',
    status: 200,
    title: titleOf(found),
    body: emberLayout([
      h(
        'div',
        { class: 'pv0 ph0 mb2 artdeco-card' },
        h(
          'ul',
          { role: 'list', class: 'list-style-none' },
          found.people.map((one) => result(one, found.mutualOf(one), dealings)),
        ),
      ),
      found.pages > 1 && h('div', { class: 'artdeco-card pv0 mb6' }, emberPages(found)),
    ]),
    data: emberData(),
  };
}
