import { useTranslation } from 'react-i18next';
import { Section } from '@/components/panel/Section';
import { usePipelines } from '@/components/ui/pipelines';
import type { Lead } from '@/lib/pipeline/lead';
import { criteriaOf, openCriteria } from '@/lib/pipeline/playbook-criteria';
import { Advice } from './Advice';
import { AlsoWritten } from './AlsoWritten';
import { Criteria } from './Criteria';
import { StageFields, writtenRoles } from './StageFields';
import { usePlaybook } from './use-playbook';

/** What to do in the stage in which the lead stands, and what the rep has done and learnt on the way. */
export function Playbook({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const kept = usePlaybook(lead);
  const stage = usePipelines().stages.get(lead.stageId);
  if (!stage) return null;
  const { id, role } = stage;
  const criteria = criteriaOf(stage);
  const all = criteria.length;
  const met = all - openCriteria(stage, kept.fields.ticks ?? []).length;
  const summary = all > 0 ? t('playbook.progress', { met, all }) : undefined;
  const written = writtenRoles.find((one) => one === role);
  return (
    <Section title={t('playbook.title')} name="playbook" summary={summary}>
      <div key={id} className="flex flex-col gap-2">
        <p>{t(`playbook.purposes.${role}`)}</p>
        {all > 0 && <Criteria criteria={criteria} kept={kept} />}
        {written && <StageFields role={written} kept={kept} />}
        <AlsoWritten role={role} kept={kept} />
        <Advice role={role} />
      </div>
    </Section>
  );
}
