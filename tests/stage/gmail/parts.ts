import { h, type Markup } from '../markup';
import { icon, type IconName } from '../icons';

export const action = (name: IconName, word: string, hook = ''): Markup =>
  h(
    'div',
    { class: `T-I J-J5-Ji T-I-Js-IF ${hook}`.trim(), role: 'button', tabindex: '0', 'aria-label': word },
    icon(name),
  );
