import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuardedCommand } from '@/components/panel/guard';
import type { ThreadOf } from '@/components/panel/thread-of';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { useFocusNow } from './use-focus-now';
import { weekdayDate } from '@/components/ui/format';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { Restored } from '@/components/ui/Restored';
import { useDraft } from '@/components/ui/use-draft';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { useToday } from '@/components/ui/use-today';
import { useWorkingDays } from '@/components/ui/use-working-days';
import { proposedFollowUp } from '@/lib/pipeline/follow-up';
import { RepeatChoice } from './RepeatChoice';
import { type StepErrors, stepErrors, stepInput, TypedStep } from './step-form';

interface Props {
  leadId: string;
  thread: ThreadOf;
  /** There are steps already, and this one comes beside them. */
  isAnother: boolean;
  onClose: () => void;
}

/** A step in full: its day, a time where it has one, what is to be done, and whether it comes back. Escape only goes back: what was typed is found again. */
export function StepForm({ leadId, thread, isAnother, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const days = useWorkingDays();
  const run = useGuardedCommand();
  const draft = useDraft<TypedStep>('step', [`lead:${leadId}`], TypedStep, () => ({
    dueOn: proposedFollowUp(today, days),
    dueTime: '',
    note: '',
    unit: 'none',
    count: '1',
  }));
  const { typed } = draft;
  const [errors, setErrors] = useState<StepErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const first = useFocusNow<HTMLInputElement>();
  useSubmitKeys(form);
  useKeys({ Escape: onClose });
  const change = (part: Partial<TypedStep>) => {
    draft.change(part);
    setErrors({});
  };
  const end = () => {
    draft.drop();
    onClose();
  };
  const discard = () => {
    draft.drop();
    setErrors({});
    first.current?.focus();
  };

  const [save, saving] = useOnce(async () => {
    const input = { leadId, ...stepInput(typed), ...(thread.threadId && thread) };
    const said = () => t('common.done.followUpSet', { date: weekdayDate(typed.dueOn, language) });
    const sent = isAnother ? { ...input, also: true as const } : input;
    if (await run('follow-up.set', sent, { done: said, undo: true })) end();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A time that is half typed is no value of the field, but its own error.
    const isHalf = form.current?.querySelector<HTMLInputElement>('[name=dueTime]')?.validity.badInput === true;
    const found = { ...stepErrors(typed, today), ...(isHalf && { dueTime: true as const }) };
    setErrors(found);
    const [wrong] = Object.keys(found);
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else void save();
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={t(isAnother ? 'followUp.form.also' : 'followUp.form.title')}
      aria-busy={saving}
      onSubmit={submit}
      className="mt-2 flex flex-col gap-2 border-t border-line pt-2"
    >
      {draft.isRestored && <Restored onDiscard={discard} />}
      <Field label={t('common.fields.note')}>
        {(props) => (
          <Input
            {...props}
            ref={first}
            name="note"
            maxLength={500}
            autoComplete="off"
            value={typed.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
      </Field>
      {/* Fields of days and times keep to themselves what is half typed: thrown away, they are others. */}
      <div key={String(draft.isRestored)} className="grid grid-cols-2 gap-2">
        <Field label={t('followUp.form.date')} error={errors.dueOn && t('followUp.form.badDay')}>
          {(props) => (
            <Input
              {...props}
              type="date"
              name="dueOn"
              min={today}
              defaultValue={typed.dueOn}
              onChange={({ target }) => change({ dueOn: target.value })}
            />
          )}
        </Field>
        <Field label={t('followUp.form.time')} error={errors.dueTime && t('followUp.form.badTime')}>
          {(props) => (
            <Input
              {...props}
              type="time"
              name="dueTime"
              defaultValue={typed.dueTime}
              onChange={({ target }) => change({ dueTime: target.value })}
            />
          )}
        </Field>
      </div>
      <RepeatChoice typed={typed} error={errors.count} onChange={change} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={saving}>
          {t('followUp.form.set')}
        </Button>
        <Button onClick={end}>{t('common.actions.cancel')}</Button>
      </div>
    </form>
  );
}
