import type { Sale } from '@/lib/pipeline/sale';

/** ms since the epoch: noon in Oslo's winter. */
export const at = (date: string, time = '11:00:00'): number => Date.parse(`${date}T${time}Z`);

let made = 0;

/** A sale of whom nothing is said but what is given. */
export function saleWith(more: Partial<Sale> = {}): Sale {
  made += 1;
  return {
    id: `s${made}`,
    ordinal: made,
    rev: 1,
    name: 'Kari Nordmann',
    currency: 'NOK',
    source: { site: 'manual' },
    createdAt: at('2026-01-01'),
    updatedAt: at('2026-01-01'),
    stageId: 'prospecting',
    stageEnteredAt: at('2026-01-01'),
    fit: 0,
    visits: [],
    touches: [],
    ...more,
  };
}
