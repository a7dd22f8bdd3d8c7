import { useTranslation } from 'react-i18next';
import { Section } from '@/components/panel/Section';
import type { Lead } from '@/lib/pipeline/lead';
import { playbook } from '@/lib/pipeline/playbook';
import { openCriteria } from '@/lib/pipeline/playbook-criteria';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { Advice } from './Advice';
import { AlsoWritten } from './AlsoWritten';
import { Criteria } from './Criteria';
import { StageFields, writtenRoles } from './StageFields';
import { usePlaybook } from './use-playbook';

/** What to do in the stage in which the lead stands, and what the rep has done and learnt on the way. */
export function Playbook({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const kept = usePlaybook(lead);
  const role = defaultPipeline.stages.find(({ id }) => id === lead.stageId)?.role;
  if (!role) return null;
  const all = playbook[role].criteria.length;
  const met = all - openCriteria(role, kept.fields.ticks ?? []).length;
  const written = writtenRoles.find((one) => one === role);
  return (
    <Section title={t('playbook.title')} name="playbook" summary={t('playbook.progress', { met, all })}>
      <div key={role} className="flex flex-col gap-2">
        <p>{t(`playbook.purposes.${role}`)}</p>
        <Criteria role={role} kept={kept} />
        {written && <StageFields role={written} kept={kept} />}
        <AlsoWritten role={role} kept={kept} />
        <Advice role={role} />
      </div>
    </Section>
  );
}
