import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input, Select } from '@/components/ui/Field';
import { Switch } from '@/components/dashboard/settings/Switch';
import type { FollowUpRule } from '@/lib/pipeline/follow-up-rule';
import { longestStep, mostSteps, stepsOf, stepsText } from './rule-steps';

/** What a rule begins with when it is switched on for the first time. */
const firstRule: FollowUpRule = { on: true, steps: [3, 5, 10], finally: 'propose-disqualify' };

interface Props {
  rule: FollowUpRule | undefined;
  onChange: (rule: FollowUpRule | undefined) => void;
  /** Told when what is typed cannot be a rule: `onChange` is not called with it, and the rule stays as it was. */
  onWrong?: (wrong: boolean) => void;
}

/** How follow-ups are set by themselves in a stage. One that is switched off remembers its days. */
export function RuleEditor({ rule, onChange, onWrong }: Props) {
  const { t } = useTranslation();
  const { on, steps, finally: last } = rule ?? { ...firstRule, on: false };
  /** What is typed; it stays as it was typed for as long as it says the same as the rule, or nothing that a rule can be. */
  const [typed, setTyped] = useState<string>();
  const read = stepsOf(typed ?? '');
  const isOther = typed === undefined || (Array.isArray(read) && stepsText(read) !== stepsText(steps));
  const text = isOther ? stepsText(steps) : typed;
  const said = stepsOf(text);

  return (
    <div className="flex flex-col gap-3">
      <Switch
        label={t('rules.editor.on')}
        text={t('rules.editor.text')}
        checked={on}
        onChange={(checked) => {
          onChange({ ...(rule ?? firstRule), on: checked });
          onWrong?.(checked && !Array.isArray(said));
        }}
      />
      {on && (
        <>
          <Field
            label={t('rules.editor.steps')}
            hint={t('rules.editor.hint')}
            error={
              Array.isArray(said)
                ? undefined
                : t(`rules.editor.wrong.${said}`, { most: mostSteps, longest: longestStep })
            }
          >
            {(field) => (
              <Input
                {...field}
                inputMode="text"
                autoComplete="off"
                value={text}
                onChange={({ target: { value } }) => {
                  setTyped(value);
                  const next = stepsOf(value);
                  onWrong?.(!Array.isArray(next));
                  if (Array.isArray(next)) onChange({ on, steps: next, finally: last });
                }}
              />
            )}
          </Field>
          <Field label={t('rules.editor.finally')}>
            {(field) => (
              <Select
                {...field}
                value={last}
                onChange={({ target: { value } }) =>
                  onChange({ on, steps, finally: value === 'nothing' ? 'nothing' : 'propose-disqualify' })
                }
              >
                <option value="propose-disqualify">{t('rules.editor.proposeDisqualify')}</option>
                <option value="nothing">{t('rules.editor.nothing')}</option>
              </Select>
            )}
          </Field>
        </>
      )}
    </div>
  );
}
