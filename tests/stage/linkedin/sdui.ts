import { h, type Child, type Markup } from '../markup';
import { fingerprint } from '../people';
import { hashed } from './hashed';

/** The wrapper without a box that stands around almost everything. */
export const display = (...children: Child[]): Markup =>
  h('div', { 'data-display-contents': 'true', class: hashed('contents') }, children);

export const line = (name: string, ...children: Child[]): Markup => h('p', { class: hashed(name) }, children);

/** A component's name that tells nothing. */
export const key = (text: string): string => `${fingerprint(text).toString(16)}-sdui`;

/** A whole page: the screen it calls itself, and its one column. */
export const sduiScreen = (name: string, column: Child, aside?: Child): Markup =>
  h(
    'div',
    { role: 'main', 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${name}` },
    h(
      'main',
      { id: 'workspace', tabindex: '0', class: hashed('workspace') },
      h('div', { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: hashed('column') }, column),
      aside,
    ),
  );
