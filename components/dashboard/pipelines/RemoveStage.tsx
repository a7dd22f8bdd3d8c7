import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { useKeys } from '@/components/ui/keys';
import { stageNamed } from '@/lib/i18n/stage-name';
import { nextTo } from '@/lib/pipeline/definition';
import type { Definition, Stage } from '@/lib/pipeline/stages';

interface Props {
  stage: Stage;
  /** Open leads that stand in it. */
  count: number;
  definition: Definition;
  onRemove: (to: Stage) => void;
  onCancel: () => void;
}

/** Where the leads of a stage go when it is removed. */
export function RemoveStage({ stage, count, definition, onRemove, onCancel }: Props) {
  const { t } = useTranslation();
  const others = definition.stages.filter(({ id }) => id !== stage.id);
  const [chosen, setChosen] = useState(() => nextTo(definition, stage.id)?.id);
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  const select = useFirstFocus<HTMLSelectElement>();
  useKeys({ Escape: onCancel });
  return (
    <form
      className="flex flex-wrap items-end gap-3 pt-1 pb-3 pl-9"
      onSubmit={(event) => {
        event.preventDefault();
        if (to) onRemove(to);
      }}
    >
      <output className="pb-1.5">
        {t('pipelines.stage.standing', { count, stage: isolated(stageNamed(t, stage)) })}
      </output>
      <Field label={t('pipelines.stage.moveTo')}>
        {(field) => (
          <Select {...field} ref={select} value={to?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {stageNamed(t, one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" className="h-8">
        {t('pipelines.stage.removeNow')}
      </Button>
      <Button className="h-8" onClick={onCancel}>
        {t('common.actions.cancel')}
      </Button>
    </form>
  );
}
