import { useTranslation } from 'react-i18next';
import { weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { ProposedStep } from '@/lib/pipeline/follow-up-proposal';

interface Props {
  /** What is proposed, for each whom it is for; at least one. */
  steps: readonly ProposedStep[];
  /** One for each of several. */
  each: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The follow-up that logging sets, unless the rep takes the tick away. */
export function FollowUpBox({ steps, each, checked, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first, ...others] = steps;
  const date = first && others.every(({ dueOn }) => dueOn === first.dueOn) && weekdayDate(first.dueOn, language);
  const of = steps.length === 1 && first?.by === 'rule' ? { step: first.step + 1, of: first.of } : undefined;
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="m-0 size-4 shrink-0 accent-accent"
      />
      <span>
        {date ? t(each ? 'mail.followUpEach' : 'mail.followUp', { date }) : t('rules.each')}
        {of && <span className="text-quiet"> · {t('rules.attemptShort', of)}</span>}
      </span>
    </label>
  );
}
