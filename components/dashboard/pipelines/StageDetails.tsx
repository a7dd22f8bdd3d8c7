import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRule } from '@/lib/pipeline/follow-up-rule';
import { sameContent } from '@/lib/pipeline/same-content';
import type { Stage } from '@/lib/pipeline/stages';
import { CriteriaEditor } from './CriteriaEditor';
import { RuleEditor } from './RuleEditor';

interface Props {
  stage: Stage;
  onChange: (make: (stage: Stage) => Stage) => Promise<boolean>;
}

/** What is asked in a stage before a lead goes on, and how follow-ups are set in it. */
export function StageDetails({ stage, onChange }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <CriteriaEditor
        stage={stage}
        onChange={(change) => onChange((one) => ({ ...one, criteria: change(one.criteria) }))}
      />
      <StageRule rule={stage.rule} onChange={(rule) => onChange((one) => ({ ...one, rule }))} />
    </div>
  );
}

interface RuleProps {
  rule: FollowUpRule | undefined;
  onChange: (rule: FollowUpRule) => Promise<boolean>;
}

/** A choice is saved at once; the days when they are typed, not at each key. */
function StageRule({ rule, onChange }: RuleProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<FollowUpRule>();
  const latest = useRef<FollowUpRule>(undefined);
  const save = (next: FollowUpRule | undefined) => {
    setTyped(undefined);
    latest.current = undefined;
    if (next && !sameContent(next, rule)) void onChange(next);
  };
  const note = (next: FollowUpRule | undefined) => {
    const shown = latest.current ?? rule;
    if (!next || next.on !== shown?.on || next.finally !== shown.finally) return save(next);
    latest.current = next;
    return setTyped(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the fields in it, and is none itself
    <fieldset
      className="m-0 max-w-96 min-w-0 border-0 p-0"
      onBlur={() => save(latest.current)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save(latest.current);
      }}
    >
      <legend className="p-0 pb-2 font-semibold">{t('pipelines.criteria.rule')}</legend>
      <RuleEditor rule={typed ?? rule} onChange={note} />
    </fieldset>
  );
}
