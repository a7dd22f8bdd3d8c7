import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { todayReasonTone, todayReasonWords } from '@/components/ui/today-words';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { hasLeads } from '@/lib/store/queries/leads';
import { contactToday } from '@/lib/store/queries/today';

/** Leads that are shown. */
const most = 5;

interface Props {
  /** Whose view the rep comes back from: her row takes the focus, or the first where she has none any more. */
  lastOpened: string | undefined;
  onOpen: (leadId: string) => void;
}

/** Where a page shows nobody: whom to contact today, the most urgent first, and why. Nothing in a pipeline without leads. */
export function TodayShort({ lastOpened, onOpen }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const focus = useKeptFocus<HTMLElement>();
  const rows = useLiveQuery(
    async () => ((await hasLeads()) ? contactToday(today, (at) => calendarDateAt(at), most + 1) : undefined),
    [today],
  );
  const shown = rows?.slice(0, most) ?? [];
  const back = shown.find(({ lead }) => lead.id === lastOpened) ?? shown[0];
  const backButton = useFirstFocus<HTMLButtonElement>(lastOpened !== undefined && back !== undefined);
  if (!rows) return null;
  return (
    <section {...focus} aria-labelledby="contact-today" className="border-t border-line px-4 py-3">
      <h2 id="contact-today" className="font-semibold">
        {t('today.title')}
      </h2>
      {rows.length === 0 ? (
        <p className="text-quiet">{t('today.none')}</p>
      ) : (
        <ul className="-mx-2">
          {shown.map(({ lead, reasons: [worst] }) => (
            <li key={lead.id}>
              <button
                ref={lead === back?.lead ? backButton : undefined}
                type="button"
                onClick={() => onOpen(lead.id)}
                className="flex w-full flex-col rounded-md px-2 py-1 text-left hover:bg-hover"
              >
                <span className="flex w-full gap-2">
                  <bdi className="max-w-full shrink-0 truncate font-medium">{lead.name}</bdi>
                  {lead.company && <bdi className="min-w-0 truncate text-quiet">{lead.company}</bdi>}
                </span>
                {worst && <span className={`text-sm ${todayReasonTone(worst)}`}>{todayReasonWords(t, worst)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {rows.length > most && <p className="text-sm text-quiet">{t('today.more')}</p>}
    </section>
  );
}
