import { Maximize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { money } from '@/components/ui/format';
import { IconLink } from '@/components/ui/IconLink';
import { Kbd } from '@/components/ui/Kbd';
import { useLanguage } from '@/components/ui/page';
import type { Lead } from '@/lib/pipeline/lead';
import { deskPage } from '@/lib/pipeline/lead-page';
import { personOf } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { ContactFacts } from './ContactFacts';
import { Contacts } from './contacts/Contacts';
import { ShownPerson } from './contacts/ShownPerson';
import { CustomFacts } from './CustomFacts';
import { useFirstFocus } from '@/components/ui/first-focus';
import { Duplicate } from './duplicates/Duplicate';
import { LeadSuggestions } from './LeadSuggestions';
import { NextStep } from './NextStep';
import { PageFacts } from './PageFacts';
import { draftNames } from './person-names';
import type { Shown } from './PersonCard';
import { PersonHead } from './PersonHead';
import { Playbook } from './playbook/Playbook';
import { LeadEnd } from './privacy/LeadEnd';
import { Qualification } from './qualify/Qualification';
import { QuickLog } from './QuickLog';
import { SaleFacts } from './SaleFacts';
import { ScoreSection } from './ScoreSection';
import { StageChoice } from './StageChoice';
import { threadOf } from './thread-of';
import { TemplatesButton } from './templates/TemplatesButton';
import { Timeline } from './Timeline';
import { WaitingSince } from './WaitingSince';

interface Props extends Shown {
  lead: Lead;
  /** As the open page shows her. */
  contact?: Contact | undefined;
  view?: PageView | undefined;
}

/** A lead: what to do next above all, then who she is and what has been. */
export function LeadView({ lead, contact, view, quick, isWriting, onStep, backFrom, hasDraft, onMerge }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const logButton = useFirstFocus<HTMLButtonElement>(!['edit', 'templates', 'merge'].includes(backFrom ?? ''));
  const editButton = useFirstFocus<HTMLButtonElement>(backFrom === 'edit');

  const templatesButton = useFirstFocus<HTMLButtonElement>(backFrom === 'templates');
  const thread = threadOf(contact, view);
  const person = contact && personOf(lead, contact);

  return (
    <article className="flex flex-col gap-3 p-4">
      <div className="flex items-start justify-between gap-2">
        <PersonHead person={lead} />
        <IconLink icon={Maximize2} to={`/${deskPage(lead.id)}`} name={t('lead.openDesk')} />
      </div>
      {person && <ShownPerson person={person} />}
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <StageChoice lead={lead} />
        {lead.value !== undefined && (
          <span className="font-semibold" title={t('common.fields.value')}>
            {money(lead.value, lead.currency, language)}
          </span>
        )}
      </div>
      {(lead.outcome === undefined || lead.nextDueOn !== undefined) && (
        <NextStep key={`next-${lead.id}`} lead={lead} thread={thread} />
      )}
      <WaitingSince lead={lead} />
      <div className="flex flex-col gap-1">
        <div className="flex flex-wrap gap-2">
          <Button
            ref={logButton}
            look="primary"
            className="h-8 flex-auto"
            aria-keyshortcuts="l"
            onClick={() => onStep('log')}
          >
            {t(lead.lastContactAt === undefined ? 'panel.person.logFirst' : 'panel.person.log')}
            <Kbd>L</Kbd>
          </Button>
          {isWriting && <TemplatesButton button={templatesButton} onOpen={() => onStep('templates')} />}
        </div>
        {hasDraft && <p className="text-sm text-quiet">{t('panel.person.draft')}</p>}
      </div>
      {quick && <QuickLog {...quick} />}
      {contact && !person && <PageFacts lead={lead} contact={contact} />}
      {contact && view && !person && <LeadSuggestions lead={lead} contact={contact} view={view} />}
      <Qualification key={lead.id} lead={lead} />
      {lead.outcome === undefined && <ScoreSection lead={lead} />}
      <Playbook key={`playbook-${lead.id}`} lead={lead} />
      <Duplicate lead={lead} onMerge={onMerge} isBack={backFrom === 'merge'} />
      <section aria-labelledby="facts">
        <div className="flex items-center justify-between">
          <h2 id="facts" className="font-semibold">
            {t('panel.person.facts')}
          </h2>
          <Button ref={editButton} look="quiet" className="-mr-2" aria-keyshortcuts="e" onClick={() => onStep('edit')}>
            {t('common.actions.edit')}
            <Kbd>E</Kbd>
          </Button>
        </div>
        <ContactFacts {...lead} connection={lead.connection ?? (person ? undefined : contact?.connection)} />
        {lead.need && (
          <p>
            <span className="text-quiet">{t('common.fields.need')}</span> <bdi>{lead.need}</bdi>
          </p>
        )}
        <CustomFacts {...lead} />
        <SaleFacts lead={lead} />
      </section>
      <Contacts key={`contacts-${lead.id}`} lead={lead} />
      <Timeline leadId={lead.id} threadId={thread.threadId} />
      <LeadEnd lead={lead} drafts={draftNames(lead, contact)} />
    </article>
  );
}
