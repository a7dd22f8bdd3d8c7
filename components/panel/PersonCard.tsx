import { useState } from 'react';
import { useKeys } from '@/components/ui/keys';
import { useSettings } from '@/components/ui/settings';
import { fieldsOf, type Lead } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { CorrectPerson } from './CorrectPerson';
import { EditLead } from './EditLead';
import { LeadView } from './LeadView';
import { LogForm } from './LogForm';
import { NewPerson } from './NewPerson';
import { personNames } from './person-names';
import { draftOf } from './use-log';

/** One step away from the person and back. */
export type Step = 'edit' | 'log';

/** What a person's own view is told by the card around it. */
export interface Shown {
  onStep: (step: Step) => void;
  /** The step that the rep came back from: its button takes the focus. */
  backFrom: Step | undefined;
  /** A log of her was begun and not saved. */
  hasDraft: boolean;
}

/** Where a page shows her. */
interface OnPage {
  contact: Contact;
  view: PageView;
  /** She is this lead now. */
  onMade: (leadId: string) => void;
  /** A form about her was opened: she stays, also when the page shows more people by then. */
  onForm: () => void;
}

/** A lead, or someone whom a page shows, or both. */
type Props = { lead: Lead; page?: OnPage } | { lead: Lead | undefined; page: OnPage };

/** One person, lead or not, and the two forms about her. She may become a lead while a form is open. */
export function PersonCard({ lead, page }: Props) {
  const { currency } = useSettings();
  const [step, setStep] = useState<Step>();
  const [backFrom, setBackFrom] = useState<Step>();
  const names = personNames(page?.contact, lead);

  // Someone who became a lead, or is none any more, is seen afresh.
  const [seenAs, setSeenAs] = useState(lead?.id);
  if (seenAs !== lead?.id) {
    setSeenAs(lead?.id);
    setBackFrom(undefined);
  }

  const back = () => {
    setBackFrom(step);
    setStep(undefined);
  };
  const open = (next: Step) => {
    setStep(next);
    page?.onForm();
  };
  const go = (next: Step) => (step ? false : open(next));
  useKeys({ l: () => go('log'), e: () => go('edit'), Escape: () => (step ? back() : false) });

  if (step === 'log') {
    const fields = page && fieldsOf(page.contact, currency);
    return (
      <LogForm
        names={names}
        lead={lead}
        contact={page?.contact}
        view={page?.view}
        fields={fields}
        onMade={page?.onMade}
        onClose={back}
      />
    );
  }
  const shown: Shown = { onStep: open, backFrom, hasDraft: draftOf(names) !== undefined };
  if (lead) {
    if (step === 'edit') return <EditLead lead={lead} names={names} onClose={back} />;
    return <LeadView lead={lead} contact={page?.contact} {...shown} />;
  }
  if (!page) return null;
  if (step === 'edit') return <CorrectPerson {...page} names={names} onClose={back} />;
  return <NewPerson {...page} {...shown} />;
}
