import { localeOf, minorDigits, money } from '@/components/ui/format';
import type { Cell } from '@/lib/formats/csv-write';

/** What a figure is: how it is told, and in a file how it is written. `told`: in words already; `percent`: 0–1; `days`: with a part of one; `money`: minor units. */
export type Kind = 'text' | 'told' | 'count' | 'days' | 'percent' | 'money';

export interface Figures {
  columns: readonly { name: string; kind: Kind }[];
  /** `undefined`: there is none. */
  rows: readonly (readonly (string | number | undefined)[])[];
}

/** Who reads, and in which currency. */
export interface Reader {
  language: string;
  currency: string;
}

/** A figure as it is read; a dash where there is none. */
export function figureTold({ language, currency }: Reader, kind: Kind, value: string | number | undefined): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  const locale = localeOf(language);
  if (kind === 'money') return money(Math.round(value), currency, language);
  if (kind === 'percent') return new Intl.NumberFormat(locale, { style: 'percent' }).format(value);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: kind === 'days' ? 1 : 0 }).format(value);
}

/** The same for a file, which is read by machines: shares in percent, money in whole units of its currency. */
export function figureRows({ columns, rows }: Figures, currency: string): Cell[][] {
  const factor = 10 ** minorDigits(currency);
  const cell = (kind: Kind | undefined, value: string | number | undefined): Cell => {
    if (typeof value !== 'number') return value;
    if (kind === 'percent') return rounded(value * 100);
    return rounded(kind === 'money' ? value / factor : value);
  };
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((value, at) => cell(columns[at]?.kind, value))),
  ];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Minor units to the whole of the currency: what a pipeline brings in a day is no exact sum. */
export function wholeOnly(minor: number | undefined, currency: string): number | undefined {
  const factor = 10 ** minorDigits(currency);
  return minor === undefined ? undefined : Math.round(minor / factor) * factor;
}
