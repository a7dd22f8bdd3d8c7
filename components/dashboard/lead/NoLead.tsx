import { useTranslation } from 'react-i18next';
import { useRestore } from '@/components/dashboard/bin/use-restore';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { TakenBy } from '@/components/ui/TakenBy';
import { useToday } from '@/components/ui/use-today';
import { browser } from '@/lib/browser';
import { daysLeft } from '@/lib/pipeline/bin';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { findPage } from '@/lib/pipeline/lead-page';
import type { Removed } from '@/lib/store/queries/bin';

/** In place of a lead who is not there: why, and how to get on. `now`: when she was looked for, ms since the epoch. */
export function NoLead({ removed, now }: { removed: Removed | undefined; now: number }) {
  const { t } = useTranslation();
  if (removed) return <InBin removed={removed} now={now} />;
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h1 className="text-lg font-semibold">{t('lead.missing.title')}</h1>
      <p>{t('lead.missing.text')}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look="primary"
          className="h-8"
          aria-keyshortcuts="/"
          onClick={() => void browser.tabs.create({ url: `/${findPage('')}` })}
        >
          {t('lead.missing.find')}
        </Button>
        <a href="#/bin" className="leading-6 text-accent hover:underline">
          {t('lead.missing.bin')}
        </a>
      </div>
    </section>
  );
}

function InBin({ removed, now }: { removed: Removed; now: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { restore, restoring, takenBy } = useRestore(removed);
  const button = useFirstFocus<HTMLButtonElement>();
  const { name, deletedAt } = removed;
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h1 className="text-lg font-semibold wrap-anywhere">
        {t('lead.missing.removedTitle', { name: isolated(name) })}
      </h1>
      <p>
        {t('lead.missing.removedText', {
          date: shortDate(calendarDateAt(deletedAt), language, today),
          count: daysLeft(deletedAt, now),
        })}
      </p>
      {takenBy && <TakenBy leadId={takenBy} />}
      <Button ref={button} look="primary" className="h-8" aria-disabled={restoring} onClick={() => void restore()}>
        {t('history.bin.restore')}
      </Button>
    </section>
  );
}
