import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dateTime, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { Fact } from './Fact';

interface Props {
  words: readonly string[];
  /** ms since the epoch; absent for the open page. */
  seenAt: number | undefined;
}

/** How the rep is connected with her on LinkedIn, and when that was seen. */
export function ConnectionFact({ words, seenAt }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const seen =
    seenAt === undefined ? [] : [shortDate(calendarDateAt(seenAt), language, today).replaceAll(' ', '\u00a0')];
  return (
    <Fact icon={Handshake} name={t('panel.connection.title')}>
      <span
        className="text-quiet"
        title={seenAt === undefined ? undefined : t('panel.connection.seen', { date: dateTime(seenAt, language) })}
      >
        {[...words, ...seen].join(' · ')}
      </span>
    </Fact>
  );
}
