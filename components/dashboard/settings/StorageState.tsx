import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackupState } from '@/components/dashboard/backup/use-backup-state';
import { useSnapshots } from '@/components/dashboard/backup/use-snapshots';
import { useRowCounts } from '@/components/dashboard/use-row-counts';
import { dateTime, localeOf } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { stageTotals } from '@/lib/store/queries/totals';

interface Told {
  /** Bytes; the browser rounds them and counts what it likes. */
  usage: number | undefined;
  persisted: boolean;
}

/** What is kept, where, and what the browser says about it: a hint, for it promises little. */
export function StorageState() {
  const { t } = useTranslation();
  const language = useLanguage();
  const totals = useLiveQuery(stageTotals);
  const told = useStorageTold();
  const rows = useRowCounts();
  const backup = useBackupState();
  const snapshots = useSnapshots();
  const when = (at: number | undefined) => (at === undefined ? t('settings.storage.none') : dateTime(at, language));
  const number = new Intl.NumberFormat(localeOf(language));
  const leads = totals && Object.values(totals).reduce((sum, { count }) => sum + count, 0);

  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-quiet">{t('settings.storage.leads')}</dt>
        <dd>{leads !== undefined && number.format(leads)}</dd>
        <dt className="text-quiet">{t('settings.storage.rows')}</dt>
        <dd>{rows && number.format(Object.values(rows).reduce((sum, count) => sum + count, 0))}</dd>
        <dt className="text-quiet">{t('settings.storage.used')}</dt>
        <dd>
          {told &&
            (told.usage === undefined
              ? t('settings.storage.unknown')
              : t('settings.storage.usedAbout', { size: megabytes(told.usage, language) }))}
        </dd>
        <dt className="text-quiet">{t('settings.storage.kept')}</dt>
        <dd>{told && t(told.persisted ? 'settings.storage.persisted' : 'settings.storage.notPersisted')}</dd>
        <dt className="text-quiet">{t('settings.storage.backup')}</dt>
        <dd>
          <a href="#/backup" className="text-accent underline-offset-2 hover:underline">
            {when(backup?.at)}
          </a>
        </dd>
        <dt className="text-quiet">{t('settings.storage.snapshot')}</dt>
        <dd>{snapshots && when(snapshots.snapshots[0]?.at)}</dd>
      </dl>
      <p className="pt-2 text-quiet">{t('settings.storage.where')}</p>
    </>
  );
}

function useStorageTold(): Told | undefined {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const [{ usage }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
      if (!gone) setTold({ usage, persisted });
    };
    void ask();
    return () => {
      gone = true;
    };
  }, []);
  return told;
}

function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}
