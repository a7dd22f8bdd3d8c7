import { h, type Child, type Markup } from '../markup';
import { hashed } from './hashed';

/** The wrapper without a box that stands around almost everything. */
export const display = (...children: Child[]): Markup =>
  h('div', { 'data-display-contents': 'true', class: hashed('contents') }, children);

export const line = (name: string, ...children: Child[]): Markup => h('p', { class: hashed(name) }, children);
