import { MapPinned } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dateTime, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import { Fact } from './Fact';
import { isHostPage } from './host-tab';

/** When she became a lead, and from which page: back to that one, where it is one of the hosts'. */
export function SourceFact({ source, createdAt }: Pick<Lead, 'source' | 'createdAt'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const date = shortDate(calendarDateAt(createdAt), language, today).replaceAll(' ', '\u00a0');
  const words = t(`facts.added.${source.site}`, { date });
  return (
    <Fact icon={MapPinned} name={t('facts.source')}>
      <span className="text-quiet" title={dateTime(createdAt, language)}>
        {isHostPage(source.url) ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer" className="underline-offset-2 hover:underline">
            {words}
          </a>
        ) : (
          words
        )}
      </span>
    </Fact>
  );
}
