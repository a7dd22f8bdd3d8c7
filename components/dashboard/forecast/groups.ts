import { monthName } from './month-words';
import type { Translate } from '@/lib/i18n';
import type { Forecast, ForecastGroup, ForecastSum } from '@/lib/pipeline/forecast';

/** A line of the table. `key`: as the address names it, a month or a word. */
export interface Line {
  key: string;
  name: string;
  group: ForecastGroup;
}

/** The groups of a forecast in the order of time; those apart only where there is somebody in them. */
export function linesOf(t: Translate, { past, months, later, undated }: Forecast, language: string): Line[] {
  const apart = (key: 'past' | 'later' | 'undated', group: ForecastGroup): Line[] =>
    group.count > 0 ? [{ key, name: t(`forecast.${key}`), group }] : [];
  return [
    ...apart('past', past),
    ...months.map((group) => ({ key: group.month, name: monthName(group.month, language), group })),
    ...apart('later', later),
    ...apart('undated', undated),
  ];
}

/** All lines as one. */
export function sumOfLines(lines: readonly Line[]): ForecastSum {
  const byCurrency: ForecastSum['byCurrency'] = {};
  for (const [currency, more] of lines.flatMap(({ group }) => Object.entries(group.byCurrency))) {
    const { weighted = 0, best = 0, committed = 0 } = byCurrency[currency] ?? {};
    byCurrency[currency] = {
      weighted: weighted + more.weighted,
      best: best + more.best,
      committed: committed + more.committed,
    };
  }
  return { count: lines.reduce((count, { group }) => count + group.count, 0), byCurrency };
}
