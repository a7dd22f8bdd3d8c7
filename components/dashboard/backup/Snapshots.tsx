import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowCounts } from '@/components/dashboard/use-row-counts';
import { Button } from '@/components/ui/Button';
import { dateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useOnce } from '@/components/ui/use-once';
import { mostCopied, type Snapshot } from '@/lib/pipeline/backup/snapshot';
import { type Chosen, readSnapshot, type Unread } from './backup-files';
import { RestoreCard } from './RestoreCard';
import { UnreadCard } from './UnreadCard';
import { acceptLoss, useSnapshots } from './use-snapshots';

/** Copies that were taken by themselves; each can be looked at and restored, as a file is. */
export function Snapshots() {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useSnapshots();
  const leads = useRowCounts()?.['leads'] ?? 0;
  const [chosen, setChosen] = useState<{ name: string; read: Chosen | Unread }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = ({ at }: Snapshot) => dateTime(at, language);
  const [look] = useOnce(async (one: Snapshot) => setChosen({ name: nameOf(one), read: await readSnapshot(one.at) }));
  const close = () => {
    setChosen(undefined);
    heading.current?.focus();
  };
  if (!kept) return null;
  return (
    <section aria-labelledby="backup-snapshots" className="flex flex-col items-start gap-3">
      <h2 id="backup-snapshots" ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {t('backup.snapshots.title')}
      </h2>
      <p className="text-quiet">{t('backup.snapshots.text')}</p>
      {leads > mostCopied && <p className="text-no-step">{t('backup.snapshots.tooMany', { count: mostCopied })}</p>}
      {kept.hasLost && (
        <div role="alert" className="flex flex-col items-start gap-2 rounded-md border border-overdue p-3">
          <p className="font-semibold">{t('backup.lost.title')}</p>
          <p>{t(kept.snapshots.length > 0 ? 'backup.lost.text' : 'backup.lost.none')}</p>
          <Button onClick={() => void acceptLoss()}>{t('backup.lost.accept')}</Button>
        </div>
      )}
      {chosen && 'error' in chosen.read && <UnreadCard file={chosen.name} failed={chosen.read} onClose={close} />}
      {chosen && 'sides' in chosen.read && <RestoreCard file={chosen.name} chosen={chosen.read} onClose={close} />}
      {kept.snapshots.length === 0 && <p>{t('backup.snapshots.none')}</p>}
      <ul className="m-0 flex w-full max-w-lg list-none flex-col p-0">
        {kept.snapshots.map((one) => (
          <li key={one.at} className="flex min-h-8 items-center gap-3 border-b border-line">
            <span className="flex-1">
              {nameOf(one)}
              <span className="text-quiet">
                {' · '}
                {t('backup.snapshots.leads', { count: one.leads })}
                {one.why === 'restore' && ` · ${t('backup.snapshots.beforeRestore')}`}
                {one.why === 'import' && ` · ${t('backup.snapshots.beforeImport')}`}
                {one.why === 'update' && ` · ${t('backup.snapshots.beforeUpdate')}`}
              </span>
            </span>
            <Button aria-label={t('backup.snapshots.lookAt', { when: nameOf(one) })} onClick={() => void look(one)}>
              {t('backup.snapshots.look')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
