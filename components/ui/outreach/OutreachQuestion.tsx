import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { FollowUpBox } from '@/components/ui/mail/FollowUpBox';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import { useSettings } from '@/components/ui/settings';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import { asShown } from '@/lib/pipeline/lead-people';
import { outreachMovesTo, type OutreachOffer, outreachQuestion, proposedWithOutreach } from './outreach-offer';
import { useOutreachAnswers } from './use-outreach-answers';

/** Whether to log what the rep sent on LinkedIn, or what came back; of somebody new, whether she shall be a lead by it. */
export function OutreachQuestion({ offer }: { offer: OutreachOffer }) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  // At midnight the day is another.
  useToday();
  const pipelines = usePipelines();
  const nameOf = useStageName();
  const [followUp, setFollowUp] = useState(true);
  const { log, decline, busy } = useOutreachAnswers(offer);
  const { noticed, lead } = offer;
  const name = lead ? asShown(lead, noticed.person).name : fieldsOfContact(noticed.person, currency).name;
  const question = outreachQuestion(t, noticed, isolated(name));
  const proposed = proposedWithOutreach(offer, useProposals(lead ? [lead] : [])(lead));
  const stage = outreachMovesTo(offer, pipelines);
  return (
    <article aria-label={question} className="flex min-w-0 flex-col gap-1">
      <p className="line-clamp-2 font-semibold">{question}</p>
      {proposed && <FollowUpBox steps={[proposed]} each={false} checked={followUp} onChange={setFollowUp} />}
      {stage && <p className="text-sm text-quiet">{t('mail.moves', { stage: nameOf(stage) })}</p>}
      <div className="flex flex-wrap gap-1">
        <Button look="primary" aria-disabled={busy} onClick={() => void log(followUp ? proposed : undefined)}>
          {t(lead ? 'mail.actions.log' : 'mail.actions.addAndLog')}
        </Button>
        <Button aria-disabled={busy} onClick={() => void decline()}>
          {t('mail.actions.notThis')}
        </Button>
      </div>
    </article>
  );
}
