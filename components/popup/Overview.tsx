import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useMailOffers } from '@/components/ui/mail/use-mail-offers';
import { useToday } from '@/components/ui/use-today';
import { mostCounted } from '@/lib/pipeline/badge';
import { followUpsDueOn, overdueCount, overdueFollowUps } from '@/lib/store/queries/follow-ups';
import { mailsUnanswered } from '@/lib/store/queries/mail';
import { stageTotals } from '@/lib/store/queries/totals';
import { countedTo } from './counted';
import { EmptyPipeline } from './EmptyPipeline';
import { FollowUps } from './FollowUps';
import { MailSection } from './MailSection';
import { StageTable } from './StageTable';

/** Rows of each kind that are shown at first, and how many more at each wish; the rest is named by its number. */
const first = 20;
const step = 50;

/** The pipeline at a glance: the kept totals first, then the mails to log, then what is due. Nothing here reads a whole index. */
export function Overview({ onAdd }: { onAdd: () => void }) {
  const today = useToday();
  const focus = useKeptFocus<HTMLDivElement>();
  const [shown, setShown] = useState({ overdue: first, today: first });
  const totals = useLiveQuery(stageTotals);
  const offers = useMailOffers(mailsUnanswered);
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

  const isEmpty = totals && Object.keys(totals).length === 0;
  return (
    <div {...focus} className="flex min-h-0 flex-1 flex-col">
      {isEmpty ? (
        <>
          {offers && <MailSection offers={offers} />}
          <EmptyPipeline onAdd={onAdd} />
        </>
      ) : (
        <>
          <div className="px-3 pt-1">
            <StageTable totals={totals} />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto border-t border-line py-1">
            {/* Both at once: what is due would be pushed down under the pointer. */}
            {due && offers && <MailSection offers={offers} />}
            {due && offers && (
              <FollowUps
                today={today}
                overdue={due.overdue}
                dueToday={due.dueToday}
                onMore={(kind) => setShown((before) => ({ ...before, [kind]: before[kind] + step }))}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}
