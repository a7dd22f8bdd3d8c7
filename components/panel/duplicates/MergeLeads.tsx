import { useLiveQuery } from 'dexie-react-hooks';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import type { Lead } from '@/lib/pipeline/lead';
import { fieldsOfBoth, sideOf } from '@/lib/pipeline/lead-merge';
import { type MergeChoices, mergePlan } from '@/lib/pipeline/merge';
import { leadById } from '@/lib/store/queries/leads';
import { Notice } from '@/components/panel/Notice';
import { useGuardedCommand } from '@/components/panel/guard';
import { MergeField } from './MergeField';

interface Props {
  lead: Lead;
  otherId: string;
  /** They are one. */
  onDone: () => void;
  onClose: () => void;
}

interface Two {
  lead: Lead;
  other: Lead;
}

/** Two leads side by side, field by field, before they become one. */
export function MergeLeads({ lead, otherId, onDone, onClose }: Props) {
  const found = useLiveQuery(async () => ({ other: await leadById(otherId) }), [otherId]);
  /** As they were last seen as two: once they are one the form stands till that is answered. */
  const [two, setTwo] = useState<Two>();
  const other = found?.other;
  if (other && other.id !== lead.id && (lead !== two?.lead || other !== two.other)) setTwo({ lead, other });
  if (two) return <MergeForm {...two} onDone={onDone} onClose={onClose} />;
  return found ? <Gone onClose={onClose} /> : null;
}

/** The other was removed meanwhile, or merged elsewhere. */
function Gone({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation();
  const back = useFirstFocus<HTMLButtonElement>();
  return (
    <Notice title={t('panel.gone.title')} text={t('panel.gone.text')}>
      <Button ref={back} look="primary" className="h-8" onClick={onClose}>
        {t('common.actions.back')}
      </Button>
    </Notice>
  );
}

function MergeForm({ lead, other, onDone, onClose }: Omit<Props, 'lead' | 'otherId'> & Two) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [choices, setChoices] = useState<MergeChoices>({});
  const form = useRef<HTMLFormElement>(null);
  useSubmitKeys(form);
  const saveButton = useFirstFocus<HTMLButtonElement>();
  const [a, b] = [sideOf(lead), sideOf(other)];
  const plans = mergePlan(a, b);
  const conflicts = plans.filter((plan) => plan.conflict);
  const { name } = fieldsOfBoth(lead, other, choices);

  const [save, saving] = useOnce(async () => {
    const input = { leadId: lead.id, otherId: other.id, choices };
    const done = () => t('duplicates.done.merged', { name: isolated(name) });
    if (await run('lead.merge', input, { done, undo: true })) onDone();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };

  return (
    <form ref={form} onSubmit={submit} aria-busy={saving} className="flex flex-col gap-3 p-4">
      <h1 className="text-lg font-semibold">{t('duplicates.merge.title')}</h1>
      <p className="text-quiet">{t('duplicates.merge.text')}</p>
      <p>
        {conflicts.length === 0
          ? t('duplicates.merge.noConflicts')
          : t('duplicates.merge.conflicts', { count: conflicts.length })}
      </p>
      {[...conflicts, ...plans.filter((plan) => !plan.conflict)].map((plan) => (
        <MergeField
          key={plan.field}
          plan={plan}
          sides={{ a: a.fields, b: b.fields }}
          chosen={choices[plan.field] ?? plan.proposed}
          onChoose={(side) => setChoices({ ...choices, [plan.field]: side })}
        />
      ))}
      <SaveOrCancel button={saveButton} saving={saving} onCancel={onClose} />
    </form>
  );
}
