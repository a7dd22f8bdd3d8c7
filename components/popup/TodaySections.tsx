import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { todayReasonWords } from '@/components/ui/today-words';
import { calendarDateAt, type CalendarDate } from '@/lib/pipeline/calendar-date';
import type { TodayReason } from '@/lib/pipeline/today-list';
import { contactToday, type TodayRow } from '@/lib/store/queries/today';
import { PanelLink } from './PanelLink';
import { ShortSection } from './ShortSection';
import { WhoLine } from './WhoLine';

/** Leads of each kind that are shown at most: more than a day's work. */
const most = 20;

/** The reasons that no follow-up tells of. */
const groups = ['answered', 'hot', 'stalled'] as const;

/** Whom to contact today besides those with whom something is due: who waits, who is hot, who was forgotten. Each once, for the worst reason. */
export function TodaySections({ today }: { today: CalendarDate }) {
  const { t } = useTranslation();
  const rows = useLiveQuery(() => contactToday(today, (at) => calendarDateAt(at), most + 1, groups), [today]);
  if (!rows) return null;
  const others = rows.filter(({ reasons }) => !reasons.some(({ reason }) => reason === 'overdue' || reason === 'due'));
  return groups.map((group) => {
    const hers = others.filter(({ reasons: [worst] }) => worst?.reason === group);
    const lines = hers.slice(0, most).map((row) => <TodayLine key={row.lead.id} {...row} />);
    return (
      <ShortSection key={group} title={t(`today.groups.${group}`)} lines={lines} more={hers.length > lines.length} />
    );
  });
}

/** Who, and why, in a line; the other reasons are behind it. */
function TodayLine({ lead, reasons }: TodayRow) {
  const { t } = useTranslation();
  const why = reasons.map((one: TodayReason) => todayReasonWords(t, one)).join(' · ');
  return (
    <li className="flex h-10 items-center gap-1 rounded-md pr-2 pl-3 outline-offset-[-2px] outline-accent focus-within:bg-raised hover:bg-raised has-[p_a:focus-visible]:outline-2">
      <div className="min-w-0 flex-1">
        <WhoLine lead={lead} />
        <p className="truncate text-sm text-quiet" title={why}>
          {why}
        </p>
      </div>
      <PanelLink lead={lead} />
    </li>
  );
}
