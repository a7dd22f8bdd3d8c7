import type { CSSProperties } from 'react';
import type { LeadColumn } from '@/lib/pipeline/lead-table';

/** CSS pixels. */
export const rowHeight = 34;
export const tickWidth = 36;

const widths: Partial<Record<LeadColumn, number>> = {
  name: 200,
  company: 176,
  value: 120,
  score: 72,
  bant: 72,
  email: 220,
  tags: 160,
};
const usualWidth = 144;

const widthOf = (column: LeadColumn) => widths[column] ?? usualWidth;

/** As wide as it must be, and its share of what is left. */
export const columnStyle = (column: LeadColumn): CSSProperties => ({
  flex: `${widthOf(column)} 0 ${widthOf(column)}px`,
  minWidth: 0,
});

/** Below this the table is scrolled sideways. */
export const leastWidth = (columns: readonly LeadColumn[]): number =>
  tickWidth + columns.reduce((sum, column) => sum + widthOf(column), 0);
