import type { Translate } from '@/lib/i18n';

/** What became of the people who were ticked. */
export interface BulkOutcome {
  added: number;
  existed: number;
  /** Left out: the page does not show them any more. */
  gone: number;
  /** Left out: a lead has their name, and the rep is to say whether it is the same person. */
  same: number;
  /** Left out: the rep has erased them for good. */
  listed: number;
}

/** `7 added, 2 were leads already · 1 is no longer on the page and was left out`. */
export function bulkWords(t: Translate, { added, existed, gone, same, listed }: BulkOutcome): string {
  const first = [t('panel.bulk.added', { count: added }), existed > 0 && t('panel.bulk.existed', { count: existed })];
  return [
    first.filter((part) => part !== false).join(', '),
    gone > 0 && t('panel.bulk.gone', { count: gone }),
    same > 0 && t('panel.bulk.same', { count: same }),
    listed > 0 && t('privacy.leftOut', { count: listed }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
