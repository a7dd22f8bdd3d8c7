import { h, type Child, type Markup } from '../markup';
import { hashed } from './hashed';
import { sduiScreen } from './sdui';
import { type Ui, type View } from './view';

const empty = (className: string): Markup => h('section', { class: `${className} skeleton`, 'aria-hidden': 'true' });

/** Cards without a word in them, where the person's will stand. */
export const frameOf = (ui: Ui): Child =>
  ui === 'sdui'
    ? sduiScreen('profile.Profile', [empty(hashed('card')), empty(hashed('card'))])
    : h(
        'div',
        { class: 'scaffold-layout__inner' },
        h('main', { class: 'scaffold-layout__main', id: 'main' }, empty('artdeco-card'), empty('artdeco-card')),
      );

/** The page as the server sends it to a slow browser: the data that it left is there, the person's cards are not. */
export const undrawn = (view: View, drawn: 'nothing' | 'frame'): View => ({
  ...view,
  body: drawn === 'frame' && frameOf(view.ui),
  later: undefined,
  last: undefined,
});
