import { h, type Markup } from '../markup';
import { act } from './act';
import { type Found } from './found';

export const emberPages = ({ page, pages: last }: Found): Markup =>
  h(
    'div',
    { class: 'artdeco-pagination artdeco-pagination--has-controls ember-view' },
    h(
      'ul',
      { class: 'artdeco-pagination__pages artdeco-pagination__pages--number' },
      Array.from({ length: last }, (_, place) => {
        const current = place + 1 === page;
        return h(
          'li',
          {
            'data-test-pagination-page-btn': String(place + 1),
            class: `artdeco-pagination__indicator artdeco-pagination__indicator--number ${current ? 'active selected' : ''}`,
          },
          h(
            'button',
            {
              type: 'button',
              'aria-current': current && 'true',
              'aria-label': `Page ${place + 1}`,
              ...act('page', String(place + 1)),
            },
            h('span', {}, String(place + 1)),
          ),
        );
      }),
    ),
  );
