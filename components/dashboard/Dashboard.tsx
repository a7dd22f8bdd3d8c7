import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileSchedule } from './backup/use-file-schedule';
import { KeyList } from '@/components/ui/KeyList';
import { useKeys } from '@/components/ui/keys';
import { TroubleBoundary, TroubleNote } from '@/components/ui/Trouble';
import { useReviewAwaits } from '@/components/ui/ReviewLine';
import { Silence } from '@/components/ui/Silence';
import { browser } from '@/lib/browser';
import { findPage } from '@/lib/pipeline/lead-page';
import { useBackupState } from './backup/use-backup-state';
import { useSnapshots } from './backup/use-snapshots';
import { useView } from './use-view';
import { listedViews, viewNames, views } from './views';

/** Of what stands beside the views' names, which stay where they are from one view to the next. */
const widths = { page: 'max-w-[800px]', broad: 'max-w-[1160px]', full: '' } as const;

/** The tab of our own: its views on the left, the one that is open beside them. */
export function Dashboard() {
  const { t } = useTranslation();
  const open = useView(viewNames, 'board');
  const { View, width } = views[open];
  useFileSchedule();
  const reviewAwaits = useReviewAwaits();
  const backupIsDue = useBackupState()?.isDue ?? false;
  const hasLost = useSnapshots()?.hasLost ?? false;
  useKeys({ '/': () => void browser.tabs.create({ url: `/${findPage('')}` }) });
  return (
    <div
      className={`flex flex-col gap-6 p-6 min-[640px]:flex-row min-[640px]:gap-8 print:block print:p-0 ${width === 'full' ? 'min-[640px]:h-screen print:h-auto!' : ''}`}
    >
      <nav
        aria-label={t('settings.views')}
        className="flex shrink-0 flex-row flex-wrap gap-1 print:hidden min-[640px]:w-52 min-[640px]:flex-col"
      >
        <p className="basis-full px-2 text-lg min-[640px]:basis-auto min-[640px]:pb-3 font-semibold text-accent">
          {t('popup.title')}
        </p>
        {listedViews.map((name) => (
          <a
            key={name}
            href={`#/${name}`}
            aria-current={name === open ? 'page' : undefined}
            className="flex h-8 items-center rounded-md px-2 text-text hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:font-semibold"
          >
            {t(views[name].title)}
            {name === 'review' && reviewAwaits && <Due text={t('review.reminder.due')} />}
            {name === 'backup' && hasLost && <Due text={t('backup.lost.mark')} />}
            {name === 'backup' && backupIsDue && !hasLost && <Due text={t('backup.due')} />}
          </a>
        ))}
      </nav>
      <main className={`min-w-0 flex-1 ${widths[width]}`}>
        <Silence />
        {/* What one view cannot show takes the others with it no more than itself: a backup can still be saved. */}
        <TroubleBoundary
          key={open}
          instead={
            <TroubleNote>
              {open !== 'backup' && (
                <a href="#/backup" className="leading-6 text-accent hover:underline">
                  {t('common.trouble.backup')}
                </a>
              )}
            </TroubleNote>
          }
        >
          <Suspense>
            <View />
          </Suspense>
        </TroubleBoundary>
      </main>
      <KeyList here="dashboard" />
    </div>
  );
}

/** A quiet reminder, beside the view that it is of. */
function Due({ text }: { text: string }) {
  return <span className="ml-auto pl-2 text-sm font-normal whitespace-nowrap text-no-step">{text}</span>;
}
