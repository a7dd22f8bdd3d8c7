import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { useSettings } from '@/components/ui/settings';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { ContactFacts } from './ContactFacts';
import { AddAsContact } from './contacts/AddAsContact';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { Shown } from './PersonCard';
import { PersonHead } from './PersonHead';
import { QuickLog } from './QuickLog';
import { SamePerson } from './SamePerson';
import { Suggestions } from './Suggestions';
import type { Suggestion } from './suggestions';
import { TemplatesButton } from './templates/TemplatesButton';
import { useAddLead } from './use-add-lead';
import { useOnce } from '@/components/ui/use-once';

interface Props extends Shown {
  view: PageView;
  contact: Contact;
  /** She is this lead now, or a contact of it. */
  onMade: (leadId: string, isContact?: true) => void;
  /** She is shown, and added, with this from now on. */
  onTake: (one: Suggestion) => void;
}

/** Someone who is not a lead, as the page tells her: Enter adds her. */
export function NewPerson({ view, contact, quick, isWriting, onMade, onTake, onStep, backFrom, hasDraft }: Props) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const addLead = useAddLead(view);
  const fields = fieldsOfContact(contact, currency);

  const addButton = useFirstFocus<HTMLButtonElement>(backFrom === undefined);
  const editButton = useFirstFocus<HTMLButtonElement>(backFrom === 'edit');
  const logButton = useFirstFocus<HTMLButtonElement>(backFrom === 'log');
  const templatesButton = useFirstFocus<HTMLButtonElement>(backFrom === 'templates');

  const [add, adding] = useOnce(async () => {
    const leadId = await addLead(fields, contact);
    if (leadId !== undefined) onMade(leadId);
  });

  return (
    <section className="flex flex-col gap-3 p-4">
      <div className="flex items-start justify-between gap-2">
        <PersonHead person={fields} />
        <Button
          ref={editButton}
          look="quiet"
          className="-mr-2 shrink-0"
          aria-keyshortcuts="e"
          onClick={() => onStep('edit')}
        >
          {t('panel.person.correct')}
          <Kbd>E</Kbd>
        </Button>
      </div>
      <ContactFacts {...fields} connection={contact.connection} />
      <Suggestions known={fields} contact={contact} view={view} onTake={async (one) => onTake(one)} />
      <SamePerson contact={contact} />
      <div className="flex flex-wrap gap-2">
        <Button
          ref={addButton}
          look="primary"
          className="h-8 flex-auto"
          aria-disabled={adding}
          onClick={() => void add()}
        >
          {t('common.actions.add')}
          <Kbd>⏎</Kbd>
        </Button>
        <Button ref={logButton} className="h-8 flex-auto" aria-keyshortcuts="l" onClick={() => onStep('log')}>
          {t('panel.person.logFirst')}
          <Kbd>L</Kbd>
        </Button>
        {isWriting && <TemplatesButton button={templatesButton} onOpen={() => onStep('templates')} />}
      </div>
      {hasDraft && <p className="text-sm text-quiet">{t('panel.person.draft')}</p>}
      {quick && <QuickLog {...quick} />}
      <AddAsContact view={view} contact={contact} onMade={onMade} />
    </section>
  );
}
