import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated, money } from '@/components/ui/format';
import { forgetAbout } from '@/components/ui/kept';
import { Kbd } from '@/components/ui/Kbd';
import { useLanguage } from '@/components/ui/page';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { ContactFacts } from './ContactFacts';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useGuardedCommand } from './guard';
import { LeadSuggestions } from './LeadSuggestions';
import { NextStep } from './NextStep';
import { PageFacts } from './PageFacts';
import { draftNames } from './person-names';
import type { Shown } from './PersonCard';
import { PersonHead } from './PersonHead';
import { QuickLog } from './QuickLog';
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
export function LeadView({ lead, contact, view, quick, isWriting, onStep, backFrom, hasDraft }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();
  const logButton = useFirstFocus<HTMLButtonElement>(backFrom !== 'edit' && backFrom !== 'templates');
  const editButton = useFirstFocus<HTMLButtonElement>(backFrom === 'edit');

  const templatesButton = useFirstFocus<HTMLButtonElement>(backFrom === 'templates');
  const thread = threadOf(contact, view);

  const remove = async () => {
    const done = () => t('common.done.removed', { name: isolated(lead.name) });
    if (await run('lead.remove', { leadId: lead.id }, { done, undo: true })) forgetAbout(draftNames(lead, contact));
  };

  return (
    <article className="flex flex-col gap-3 p-4">
      <PersonHead person={lead} />
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <StageChoice lead={lead} />
        {lead.value !== undefined && (
          <span className="font-semibold" title={t('common.fields.value')}>
            {money(lead.value, lead.currency, language)}
          </span>
        )}
      </div>
      {(lead.outcome === undefined || lead.nextDueOn !== undefined) && <NextStep lead={lead} thread={thread} />}
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
      {contact && <PageFacts lead={lead} contact={contact} />}
      {contact && view && <LeadSuggestions lead={lead} contact={contact} view={view} />}
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
        <ContactFacts {...lead} connection={lead.connection ?? contact?.connection} />
        {lead.need && (
          <p>
            <span className="text-quiet">{t('common.fields.need')}</span> <bdi>{lead.need}</bdi>
          </p>
        )}
      </section>
      <Timeline leadId={lead.id} threadId={thread.threadId} />
      <Button look="quiet" className="-ml-2 self-start" onClick={() => void remove()}>
        {t('panel.lead.remove')}
      </Button>
    </article>
  );
}
