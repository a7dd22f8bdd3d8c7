import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypedLead } from '@/components/ui/lead-form';
import { LeadForm } from '@/components/ui/LeadForm';
import { useSettings } from '@/components/ui/settings';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { forget, keep, kept } from '@/components/ui/kept';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { useAddLead } from './use-add-lead';

interface Props {
  view: PageView;
  contact: Contact;
  /** What the draft is kept under. */
  names: readonly string[];
  onMade: (leadId: string) => void;
  onClose: () => void;
}

/** What a page told of a person, to be put right before she becomes a lead. */
export function CorrectPerson({ view, contact, names, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const [draft] = useState(() => kept('correct', names, TypedLead));
  const addLead = useAddLead(view);

  const add = async (fields: LeadFields) => {
    const leadId = await addLead(fields, contact);
    if (leadId === undefined) return;
    forget('correct', names);
    onMade(leadId);
    onClose();
  };
  const discard = () => {
    forget('correct', names);
    onClose();
  };

  return (
    <section className="p-4">
      <h1 className="mb-3 text-lg font-semibold">{t('panel.person.correctTitle')}</h1>
      <LeadForm
        fields={fieldsOfContact(contact, currency)}
        currency={currency}
        action={t('common.actions.add')}
        draft={draft}
        onDiscard={() => forget('correct', names)}
        onType={(typed) => keep('correct', names, typed)}
        onSave={add}
        onCancel={discard}
      />
    </section>
  );
}
