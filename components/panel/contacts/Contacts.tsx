import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuardedCommand } from '@/components/panel/guard';
import { Section } from '@/components/panel/Section';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import type { Lead } from '@/lib/pipeline/lead';
import { mostPeople, type PersonRole } from '@/lib/pipeline/lead-person';
import { ContactForm, hasContactDraft } from './ContactForm';
import { ContactRow } from './ContactRow';
import { RoleChoice } from './RoleChoice';

/** Who at the company has a say in the sale: the one whom the lead is named after, and the others. */
export function Contacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { people = [] } = lead;
  return (
    <Section title={t('people.title')} name="contacts" summary={people.length > 0 ? people.length + 1 : undefined}>
      <ContactList lead={lead} />
    </Section>
  );
}

function ContactList({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const focus = useKeptFocus<HTMLDivElement>();
  const { id: leadId, name, role, people = [] } = lead;
  const choose = (chosen: PersonRole | undefined) => {
    const shown = chosen ? t(`people.roles.${chosen}`) : t('people.noRole');
    const done = () => t('people.done.role', { name: isolated(name), role: shown });
    void run('lead.role', { leadId, ...(chosen && { role: chosen }) }, { done, undo: true });
  };
  return (
    <div {...focus} className="flex flex-col gap-1">
      {people.length === 0 && <p className="text-sm text-quiet">{t('people.text')}</p>}
      <ul aria-label={t('people.title')} className="m-0 list-none p-0">
        <li className="py-1">
          <p className="wrap-anywhere">
            <bdi className="font-medium">{name}</bdi>
          </p>
          <RoleChoice name={name} role={role} onChoose={choose} />
        </li>
        {people.map((person) => (
          <li key={person.id} className="border-t border-line py-1">
            <ContactRow lead={lead} person={person} />
          </li>
        ))}
      </ul>
      {people.length < mostPeople && <AddContact lead={lead} />}
    </div>
  );
}

/** A button, and in its place the form that it opens; open from the first where one was begun. */
function AddContact({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => hasContactDraft(lead));
  const [isBack, setBack] = useState(false);
  const button = useFirstFocus<HTMLButtonElement>(isBack && !open);
  if (open)
    return (
      <ContactForm
        lead={lead}
        onClose={() => {
          setOpen(false);
          setBack(true);
        }}
      />
    );
  return (
    <Button ref={button} look="accent" className="-ml-2 self-start" onClick={() => setOpen(true)}>
      {t('people.add')}
    </Button>
  );
}
