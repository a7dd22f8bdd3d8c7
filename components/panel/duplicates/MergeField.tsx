import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { LeadFields } from '@/lib/pipeline/lead';
import { type FieldPlan, isListField, type MergeChoice } from '@/lib/pipeline/merge';
import { fieldName, keptOf, saidIn } from './merge-words';

interface Props {
  plan: FieldPlan;
  sides: Record<MergeChoice, LeadFields>;
  chosen: MergeChoice;
  onChoose: (side: MergeChoice) => void;
}

/** One field of two leads: what is kept and why; where they differ, both, to choose one. */
export function MergeField({ plan, sides, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { field, conflict, proposed, why, left = [] } = plan;
  const { fields } = usePipelines();
  const reader = { t, language, today: useToday(), fields };
  const said = (side: MergeChoice) => saidIn(reader, field, sides[side]);
  const reason = <span className="text-sm text-quiet">{t(`duplicates.why.${why}`)}</span>;
  if (!conflict) {
    return (
      <div>
        <p className="flex flex-wrap justify-between gap-x-2">
          <span className="text-quiet">{fieldName(reader, field)}</span>
          {reason}
        </p>
        <p className="wrap-anywhere">
          <bdi>{isListField(field) ? keptOf(plan).join(', ') : said(proposed)}</bdi>
        </p>
        {left.length > 0 && <p className="text-sm">{t('duplicates.merge.left', { count: left.length })}</p>}
      </div>
    );
  }
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="p-0 font-semibold">{fieldName(reader, field)}</legend>
      {(['a', 'b'] as const).map((side) => (
        <label
          key={side}
          htmlFor={`${id}-${side}`}
          className="flex items-baseline gap-2 rounded-md py-0.5 hover:bg-hover"
        >
          <input
            type="radio"
            id={`${id}-${side}`}
            name={id}
            checked={side === chosen}
            onChange={() => onChoose(side)}
            className="m-0 shrink-0 translate-y-0.5 accent-accent"
          />
          <bdi className="min-w-0 flex-1 wrap-anywhere">{said(side)}</bdi>
          {side === proposed && reason}
        </label>
      ))}
    </fieldset>
  );
}
