import type { Translate } from '@/lib/i18n';
import type { LeftRow } from './use-import';

/** Why a row is left out, in words. */
export function leftWords(t: Translate, { why }: LeftRow): string {
  if (why.why !== 'bad') return t(`transfer.left.${why.why}`);
  const named = why.field.startsWith('custom.') ? '' : t(`common.fields.${why.field as 'name'}`);
  return t('transfer.left.bad', { field: named, wrong: t(`common.wrong.${why.error}`) });
}
