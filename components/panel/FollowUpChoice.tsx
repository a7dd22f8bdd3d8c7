import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';
import { weekday } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Propose } from '@/lib/pipeline/follow-up-proposal';
import { type LogErrors, proposedStep, type TypedLog, wantsFollowUp } from './log-form';

interface Props {
  typed: TypedLog;
  /** When the form was opened, ms since the epoch. */
  opened: number;
  propose: Propose;
  today: CalendarDate;
  error: LogErrors['dueOn'];
  saving: boolean;
  onChange: (part: Partial<TypedLog>) => void;
}

/** The follow-up that saving sets: on the proposed day, on another, or none. */
export function FollowUpChoice({ typed, opened, propose, today, error, saving, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const proposed = proposedStep(typed, opened, propose);
  const dueOn = typed.dueOn ?? proposed.dueOn;
  const wanted = wantsFollowUp(typed, opened, propose);
  const isDay = CalendarDate.safeParse(dueOn).success;
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          name="followUp"
          checked={wanted}
          onChange={({ target }) =>
            // Where none is proposed the day is hers, by asking for it.
            onChange({ followUp: target.checked, ...(target.checked && proposed.by === 'through' && { dueOn }) })
          }
          className="size-4 accent-accent"
        />
        {t('panel.log.followUpOn')}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <Input
          // A browser clears a date while it is typed over: the field keeps its own text, and begins anew with the proposal.
          key={typed.dueOn === undefined ? dueOn : 'chosen'}
          type="date"
          name="dueOn"
          aria-label={t('common.fields.followUp')}
          aria-describedby={id}
          aria-invalid={error ? true : undefined}
          disabled={!wanted}
          readOnly={saving}
          min={today}
          defaultValue={dueOn}
          onChange={(event) => onChange({ dueOn: event.target.value })}
          className="max-w-40"
        />
        <span id={id} className={error ? 'text-sm text-overdue' : 'text-quiet'}>
          {wanted && said()}
        </span>
      </div>
      {!wanted && typed.followUp && <p className="text-quiet">{t('rules.through')}</p>}
    </div>
  );

  function said() {
    if (error) return t(error === 'badDate' ? 'common.badDate' : 'panel.log.pastDay');
    if (!isDay) return '';
    const day = weekday(dueOn, language);
    if (typed.dueOn !== undefined || proposed.by !== 'rule') return day;
    return `${day} · ${t('rules.attemptShort', { step: proposed.step + 1, of: proposed.of })}`;
  }
}
