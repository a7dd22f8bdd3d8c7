import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useSettings } from '@/components/ui/settings';
import { identitiesOf } from '@/lib/pipeline/identity';
import { personOf } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { leadById, leadsOfPeople } from '@/lib/store/queries/leads';
import { areNotToBeRecorded } from '@/lib/store/queries/person';
import { PersonCard } from './PersonCard';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { PersonHead } from './PersonHead';
import { NotRecorded } from './privacy/NotRecorded';

interface Props {
  view: PageView;
  contact: Contact;
  /** A form about her was opened. */
  onForm: () => void;
}

/** Someone whom a page shows: a lead, or not one yet. Holds what is remembered of her: to be keyed by the person. */
export function Person({ view, contact, onForm }: Props) {
  const { currency } = useSettings();
  const identities = identitiesOf(contact);
  // A bare name leads back to nobody: the lead that was made of her here, or that has her as a contact, is remembered while she is shown.
  const [made, setMade] = useState<{ leadId: string; isContact?: true | undefined }>();
  const found = useLiveQuery(async () => {
    const [[known], [listed = false]] = await Promise.all([leadsOfPeople([identities]), areNotToBeRecorded([contact])]);
    const remembered = known || !made ? undefined : await leadById(made.leadId);
    const isHers = remembered && (!made?.isContact || personOf(remembered, contact) !== undefined);
    return { lead: known ?? (isHers ? remembered : undefined), listed };
  }, [identities.join('\n'), made]);

  const onMade = (leadId: string, isContact?: true) => setMade({ leadId, isContact });

  if (!found)
    return (
      <section className="p-4">
        <PersonHead person={fieldsOfContact(contact, currency)} />
      </section>
    );
  if (found.listed && !found.lead) return <NotRecorded contact={contact} />;
  return <PersonCard lead={found.lead} page={{ contact, view, onMade, onForm }} />;
}
