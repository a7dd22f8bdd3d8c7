import { useState } from 'react';
import { useKeys } from '@/components/ui/keys';
import { useSettings } from '@/components/ui/settings';
import type { Lead } from '@/lib/pipeline/lead';
import { asShown } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { CorrectPerson } from './CorrectPerson';
import { MergeLeads } from './duplicates/MergeLeads';
import { EditLead } from './EditLead';
import { useLogAsked } from './find/use-asked';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { LeadView } from './LeadView';
import { kindOf } from './kind-of';
import { LogForm } from './LogForm';
import { NewPerson } from './NewPerson';
import { NobodyReads } from './NobodyReads';
import { personNames } from './person-names';
import { quickChannels } from './quick-log';
import { type Suggestion, withTaken } from './suggestions';
import { Templates } from './templates/Templates';
import { writesTo } from './templates/writes-to';
import { draftOf } from './use-log';
import { type Quick, useQuickLog } from './use-quick-log';

/** One step away from the person and back. */
export type Step = 'edit' | 'log' | 'templates' | 'merge';

/** What a person's own view is told by the card around it. */
export interface Shown {
  onStep: (step: Step) => void;
  /** Looks at her and another lead together, who may be the same person. */
  onMerge: (otherId: string) => void;
  /** The step that the rep came back from: its button takes the focus. */
  backFrom: Step | undefined;
  /** A log of her was begun and not saved. */
  hasDraft: boolean;
  /** What is being written on the page may be to her. */
  isWriting: boolean;
  /** On LinkedIn: to log with one key. */
  quick: Quick | undefined;
}

/** Where a page shows her. */
interface OnPage {
  contact: Contact;
  view: PageView;
  /** She is this lead now, or a contact of it. */
  onMade: (leadId: string, isContact?: true) => void;
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
  /** Whom she is looked at together with. */
  const [otherId, setOtherId] = useState<string>();
  /** What the rep took of the suggestions, before she is a lead. */
  const [taken, setTaken] = useState<readonly Suggestion[]>([]);
  const contact = page && withTaken(page.contact, lead ? [] : taken);
  const names = personNames(contact, lead);

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
  const isWriting = page !== undefined && contact !== undefined && writesTo(contact, page.view);
  const hasForms = lead !== undefined || !contact || kindOf(contact) === undefined;
  useLogAsked(() => hasForms && go('log'));
  const fields = contact && fieldsOfContact(contact, currency);
  const about = { leadId: lead?.id, contact, view: page?.view, fields };
  const quickLog = useQuickLog(about, lead?.outcome !== undefined, page?.onMade);
  const quick = page?.view.site === 'linkedin' && hasForms ? quickLog : undefined;
  const quickKeys = quickChannels.map((channel, index) => {
    const act = () => (quick && !step ? quick.log(channel) : false);
    return [String(index + 1), act] as const;
  });
  useKeys({
    ...Object.fromEntries(quickKeys),
    l: () => hasForms && go('log'),
    e: () => hasForms && go('edit'),
    t: () => isWriting && go('templates'),
    Escape: () => (step ? back() : false),
  });

  if (step === 'templates' && page && contact)
    return (
      <Templates
        person={lead ? asShown(lead, contact) : (fields ?? contact)}
        contact={contact}
        view={page.view}
        onClose={back}
      />
    );
  if (step === 'log')
    return (
      <LogForm
        names={names}
        lead={lead}
        contact={contact}
        view={page?.view}
        fields={fields}
        onMade={page?.onMade}
        onClose={back}
      />
    );
  const leave = () => {
    setBackFrom(undefined);
    setStep(undefined);
  };
  const onMerge = (other: string) => {
    setOtherId(other);
    open('merge');
  };
  const shown: Shown = { onStep: open, onMerge, backFrom, hasDraft: draftOf(names) !== undefined, isWriting, quick };
  if (lead) {
    if (step === 'merge' && otherId) return <MergeLeads lead={lead} otherId={otherId} onDone={leave} onClose={back} />;
    if (step === 'edit') return <EditLead lead={lead} names={names} onClose={back} />;
    return <LeadView lead={lead} contact={contact} view={page?.view} {...shown} />;
  }
  if (!page || !contact) return null;
  const kind = kindOf(contact);
  if (kind) return <NobodyReads contact={contact} kind={kind} />;
  if (step === 'edit') return <CorrectPerson {...page} contact={contact} names={names} onClose={back} />;
  return <NewPerson {...page} contact={contact} onTake={(one) => setTaken([...taken, one])} {...shown} />;
}
