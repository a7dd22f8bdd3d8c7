import { Repeat2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dueWords, timeOfDay, weekday, weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useAttempt } from '@/components/ui/attempt';
import { useToday } from '@/components/ui/use-today';
import { addDays } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import { ThreadLink } from '@/components/panel/ThreadLink';

const tones = { overdue: 'text-overdue', today: 'text-today', later: '' };

/** When a step is due, what is to be done, whether it comes back, and the thread that it was set from. */
export function StepWords({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { dueOn, dueTime, repeat, note } = followUp;
  const attempt = useAttempt(followUp);
  const when = dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'later';
  return (
    <>
      <p className={`font-semibold ${tones[when]}`}>
        {dueWords(t, dueOn, today, language)}
        <span className="font-normal text-quiet">
          {' · '}
          {dueOn > addDays(today, 1) ? weekday(dueOn, language) : weekdayDate(dueOn, language)}
          {dueTime && ` · ${timeOfDay(dueTime, language)}`}
        </span>
      </p>
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {attempt && <p className="text-sm text-quiet">{t('rules.attempt', { ...attempt })}</p>}
      {repeat && (
        <p className="flex items-center gap-1 text-sm text-quiet">
          <Repeat2 aria-hidden size={14} className="shrink-0" />
          {t(`followUp.repeat.${repeat.unit}`, { count: repeat.count })}
        </p>
      )}
      <ThreadLink {...followUp} isFrom />
    </>
  );
}
