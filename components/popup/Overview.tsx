import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useMailOffers } from '@/components/ui/mail/use-mail-offers';
import { useOutreachOffers } from '@/components/ui/outreach/use-outreach-offers';
import { ReviewLine } from '@/components/ui/ReviewLine';
import { useToday } from '@/components/ui/use-today';
import { mostCounted } from '@/lib/pipeline/badge';
import { followUpsDueOn, overdueCount, overdueFollowUps } from '@/lib/store/queries/follow-ups';
import { hasLeads } from '@/lib/store/queries/leads';
import { mailsUnanswered } from '@/lib/store/queries/mail';
import { stageTotals } from '@/lib/store/queries/totals';
import { countedTo } from './counted';
import { EmptyPipeline } from './EmptyPipeline';
import { FollowUps } from './FollowUps';
import { MailSection } from './MailSection';
import { Rows } from './Rows';
import { PipelineNumbers } from './PipelineNumbers';

/** Fetched where there is any: most days the popup has none, and its first number waits for nothing. */
const OutreachSection = lazy(async () => ({ default: (await import('./OutreachSection')).OutreachSection }));

/** Fetched once what is due is there: it waits for nothing of this, and stands above it. */
const TodaySections = lazy(async () => ({ default: (await import('./TodaySections')).TodaySections }));

/** Rows of each kind that are shown at first, and how many more at each wish; the rest is named by its number. */
const first = 20;
const step = 50;

/** The pipeline at a glance: the kept totals first, then what is to be logged, then what is due. Nothing here reads a whole index. */
export function Overview({ onAdd }: { onAdd: () => void }) {
  const today = useToday();
  const focus = useKeptFocus<HTMLDivElement>();
  const [shown, setShown] = useState({ overdue: first, today: first });
  const pipeline = useLiveQuery(async () => {
    const totals = await stageTotals();
    // Leads whose sale has ended stand in no stage: a pipeline of those is not a new one.
    return { totals, isNew: Object.keys(totals).length === 0 && !(await hasLeads()) };
  });
  const offers = useMailOffers(mailsUnanswered);
  const outreach = useOutreachOffers();
  const due = useLiveQuery(async () => {
    const [overdue, dueToday, count] = await Promise.all([
      overdueFollowUps(today, shown.overdue + 1),
      followUpsDueOn(today, shown.today + 1),
      overdueCount(today),
    ]);
    return {
      overdue: { rows: overdue, shown: shown.overdue, counted: countedTo(mostCounted, count) },
      dueToday: { rows: dueToday, shown: shown.today, counted: countedTo(shown.today + 1, dueToday.length) },
    };
  }, [today, shown]);

  return (
    <div {...focus} className="flex min-h-0 flex-1 flex-col">
      {pipeline?.isNew ? (
        <>
          <Rows>
            <Suspense>{outreach && outreach.length > 0 && <OutreachSection offers={outreach} />}</Suspense>
            {offers && <MailSection offers={offers} />}
          </Rows>
          <EmptyPipeline onAdd={onAdd} />
        </>
      ) : (
        <>
          <PipelineNumbers totals={pipeline?.totals} />
          <Rows className="min-h-0 flex-1 overflow-y-auto border-t border-line py-1">
            {/* All at once: what is due would be pushed down under the pointer. */}
            {due && offers && outreach && (
              <Suspense>
                {outreach.length > 0 && <OutreachSection offers={outreach} />}
                <MailSection offers={offers} />
                <FollowUps
                  today={today}
                  overdue={due.overdue}
                  dueToday={due.dueToday}
                  onMore={(kind) => setShown((before) => ({ ...before, [kind]: before[kind] + step }))}
                />
                <Suspense>
                  <TodaySections today={today} />
                </Suspense>
              </Suspense>
            )}
          </Rows>
          <ReviewLine />
        </>
      )}
    </div>
  );
}
