import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { PageView } from '@/lib/pipeline/page';
import { countPeople } from './people';
import { TemplatesButton } from './templates/TemplatesButton';

interface Props {
  view: PageView;
  /** Of each person of the list, where she is one. */
  leads: readonly (Lead | undefined)[];
  today: CalendarDate;
  hasTicks: boolean;
  /** Absent where nothing is being written. */
  onTemplates: (() => void) | undefined;
}

/** What the list is of, and how many. */
export function PeopleHead({ view, leads, today, hasTicks, onTemplates }: Props) {
  const { t } = useTranslation();
  const { people, leads: known, overdue } = countPeople(leads, today);
  return (
    <div className="px-4 pt-3 pb-1">
      <h1 id="people" className="line-clamp-2 text-lg font-semibold">
        {view.subject ? <bdi>{view.subject}</bdi> : t('panel.people')}
      </h1>
      <p className="text-sm text-quiet">
        {t('panel.count', { count: people })}
        {known > 0 && ` · ${hasTicks ? t('panel.bulk.known', { count: known }) : t('panel.leads', { count: known })}`}
        {overdue > 0 && <span className="text-overdue"> · {t('panel.overdue', { count: overdue })}</span>}
      </p>
      {onTemplates && (
        <div className="py-1">
          <TemplatesButton onOpen={onTemplates} />
        </div>
      )}
      <p id="people-help" className="sr-only">
        {t(hasTicks ? 'panel.bulk.help' : 'panel.listHelp')}
      </p>
    </div>
  );
}
