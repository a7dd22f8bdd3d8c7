import { h, type Markup } from '../markup';
import { fullDate } from './date';
import { type Look } from './look';

/** The hours that Gmail offers for a mail that is to go out later. */
export const presets = (look: Look): Markup => {
  const { words } = look;
  const preset = (word: string, hours: number) =>
    h(
      'div',
      { class: 'Az AM', role: 'menuitem', tabindex: '0', 'data-hours': String(hours) },
      h('div', { class: 'Au' }, word),
      h('div', { class: 'Av' }, fullDate(-hours, look)),
    );
  return h(
    'div',
    { class: 'Kj-JD', role: 'dialog', 'aria-label': words.schedule },
    h('h2', {}, words.schedule),
    preset(words.tomorrowMorning, 20),
    preset(words.tomorrowAfternoon, 25),
    preset(words.mondayMorning, 92),
    h('button', { name: 'cancel' }, words.cancel),
  );
};
