import { h } from '../markup';
import { type Member } from '../people';
import { type Dealings } from './dealings';
import { emberData } from './ember-data';
import { emberAside, emberCard, emberExperience, emberLayout } from './ember-cards';
import { emberTopCard } from './ember-top-card';
import { profilePath } from './parts';
import { type View } from './view';

export function emberProfile(one: Member, others: readonly Member[], dealings: Dealings): View {
  return {
    ui: 'ember',
    status: 200,
    title: `${one.name} | LinkedIn`,
    body: h(
      'div',
      { id: 'profile-content', class: 'body' },
      emberLayout(
        [
          emberTopCard(one, dealings),
          h('div', { id: 'later' }),
          emberCard(
            'activity',
            'Activity',
            h(
              'a',
              { class: 'optional-action-target-wrapper see-all', href: profilePath(one.slug, 'recent-activity/all/') },
              'Show all posts',
            ),
          ),
          h('div', { id: 'last' }),
        ],
        emberAside(others),
      ),
    ),
    later: one.about !== '' && emberCard('about', 'About', h('p', {}, one.about)),
    last: emberExperience(one),
    data: emberData(one),
  };
}
