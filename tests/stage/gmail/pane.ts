import { type Child, h, type Markup } from '../markup';
import { type Look } from './look';

/** The list and beside it, or below it, what is read. A pane that is switched off leaves its frame, empty and hidden. */
export const paneView = (list: Child, read: Child, { pane }: Look): Markup =>
  h(
    'div',
    { class: `nH aia ${pane}` },
    h('div', { class: 'Nu tf aZ6' }, list),
    h('div', { class: `Nu S3${pane === 'off' ? ' aZ6' : ''}` }, pane !== 'off' && h('div', { class: 'nH ao9' }, read)),
  );

/** While nothing is chosen to be read. */
export const nothingRead = ({ words }: Look): Markup =>
  h('div', { class: 'apb' }, h('div', { class: 'apa' }, words.noneChosen));
