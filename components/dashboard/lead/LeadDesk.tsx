import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Contacts } from '@/components/panel/contacts/Contacts';
import { Duplicate } from '@/components/panel/duplicates/Duplicate';
import { MergeLeads } from '@/components/panel/duplicates/MergeLeads';
import { NextStep } from '@/components/panel/NextStep';
import { draftNames } from '@/components/panel/person-names';
import { Playbook } from '@/components/panel/playbook/Playbook';
import { LeadEnd } from '@/components/panel/privacy/LeadEnd';
import { Qualification } from '@/components/panel/qualify/Qualification';
import { ScoreSection } from '@/components/panel/ScoreSection';
import { Section, SectionsOpen } from '@/components/panel/Section';
import { Timeline } from '@/components/panel/Timeline';
import { WaitingSince } from '@/components/panel/WaitingSince';
import type { Lead } from '@/lib/pipeline/lead';
import { DeskHead } from './DeskHead';
import { Facts } from './Facts';
import { Links } from './Links';
import { LogBox } from './LogBox';

/** A lead beside no page: what to do and what has been on the one side, what is known of her on the other. */
export function LeadDesk({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  /** Whom she is looked at together with; absent till it was anybody. */
  const [merging, setMerging] = useState<{ otherId?: string }>();
  const [otherId, isBack] = [merging?.otherId, merging !== undefined && merging.otherId === undefined];
  if (otherId)
    return (
      <MergeLeads lead={lead} otherId={otherId} onDone={() => setMerging(undefined)} onClose={() => setMerging({})} />
    );
  return (
    <SectionsOpen value>
      <article className="flex flex-col gap-5">
        <DeskHead lead={lead} />
        <div className="grid items-start gap-x-10 gap-y-4 @min-[800px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-4">
            {(lead.outcome === undefined || lead.nextDueOn !== undefined) && <NextStep lead={lead} thread={{}} />}
            <WaitingSince lead={lead} />
            <LogBox lead={lead} />
            <Duplicate lead={lead} onMerge={(other) => setMerging({ otherId: other })} isBack={isBack} />
            <Playbook lead={lead} />
            <Timeline leadId={lead.id} />
            <LeadEnd lead={lead} drafts={draftNames(lead, undefined)} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <Section title={t('lead.facts')} name="facts">
              <Facts lead={lead} />
            </Section>
            <Qualification lead={lead} />
            {lead.outcome === undefined && <ScoreSection lead={lead} />}
            <Contacts lead={lead} />
            <Links lead={lead} />
          </div>
        </div>
      </article>
    </SectionsOpen>
  );
}
