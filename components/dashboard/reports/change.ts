import { localeOf } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';

/** By how much a figure has changed since the period before, in words; a share by its percentage points, all else by its percent. */
export function changeTold(t: Translate, language: string, isShare: boolean, now: number, before: number): string {
  const by = isShare ? now - before : before === 0 ? undefined : now / before - 1;
  if (by === undefined) return '';
  if (Math.round(by * 100) === 0) return t('reports.same');
  const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 0 } as const;
  const change = isShare
    ? t('reports.points', { by: new Intl.NumberFormat(localeOf(language), signed).format(by * 100) })
    : new Intl.NumberFormat(localeOf(language), { ...signed, style: 'percent' }).format(by);
  return t('reports.compared', { change });
}
