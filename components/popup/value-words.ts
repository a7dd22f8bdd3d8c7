import { money } from '@/components/ui/format';
import type { Amount } from './stage-rows';

/** Longest amount that is written out, UTF-16 units; a longer one is rounded (`NOK 1.25m`). */
const longestAmount = 15;
/** Longest line of several currencies: further ones are counted. */
const longestLine = 24;
/** What ` · +2` takes of it. */
const countLength = 5;

/** A value in the space of a table's cell (`hidden` currencies are left out), and in full for whoever asks. */
export function valueWords(
  value: readonly Amount[],
  language: string,
): { short: string[]; hidden: number; full: string } {
  const all = value.map(({ minor, currency }) => money(minor, currency, language));
  const full = all.join(', ');
  if (all.length <= 1 && full.length <= longestAmount) return { short: all, hidden: 0, full };

  const rounded = value.map(({ minor, currency }) => money(minor, currency, language, 'compact'));
  const lengthOf = (shown: number) =>
    rounded.slice(0, shown).join(' · ').length + (shown < rounded.length ? countLength : 0);
  let shown = rounded.length;
  while (shown > 1 && lengthOf(shown) > longestLine) shown -= 1;
  return { short: rounded.slice(0, shown), hidden: rounded.length - shown, full };
}
