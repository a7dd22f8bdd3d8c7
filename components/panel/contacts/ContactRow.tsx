import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFacts } from '@/components/panel/ContactFacts';
import { useGuardedCommand } from '@/components/panel/guard';
import { EraseForm } from '@/components/panel/privacy/EraseForm';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useOnce } from '@/components/ui/use-once';
import type { Lead } from '@/lib/pipeline/lead';
import { factsOf, type LeadPerson, type PersonRole } from '@/lib/pipeline/lead-person';
import { ContactForm, hasContactDraft } from './ContactForm';
import { RoleChoice } from './RoleChoice';
import { usePutPerson } from './use-put-person';

/** One of a lead's further people: who she is, what she has to do with the sale, how she is reached. */
export function ContactRow({ lead, person }: { lead: Lead; person: LeadPerson }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const { put } = usePutPerson();
  const [step, setStep] = useState<'edit' | 'erase' | undefined>(() =>
    hasContactDraft(lead, person) ? 'edit' : undefined,
  );
  /** The rep comes back to where she opened the form. */
  const [isBack, setBack] = useState(false);
  const editButton = useFirstFocus<HTMLButtonElement>(isBack && !step);
  const { name, role, title, email, phone } = person;
  const close = () => {
    setStep(undefined);
    setBack(true);
  };
  const choose = (chosen: PersonRole | undefined) => {
    const { role: _, ...facts } = factsOf(person);
    const shown = chosen ? t(`people.roles.${chosen}`) : t('people.noRole');
    void put(
      { leadId: lead.id, personId: person.id, person: { ...facts, ...(chosen && { role: chosen }) } },
      t('people.done.role', { name: isolated(name), role: shown }),
    );
  };
  const [remove, removing] = useOnce(() =>
    run(
      'lead.person.remove',
      { leadId: lead.id, personId: person.id },
      { done: () => t('people.done.removed', { name: isolated(name) }), undo: true },
    ),
  );
  const erase = (remember: boolean) =>
    run(
      'lead.person.erase',
      { leadId: lead.id, personId: person.id, remember },
      { done: () => t('privacy.erased', { name: isolated(name) }) },
    );

  if (step === 'erase')
    return (
      <EraseForm
        title={t('people.eraseTitle', { name: isolated(name) })}
        text={t('people.eraseText')}
        onErase={erase}
        onClose={close}
      />
    );
  if (step === 'edit')
    return (
      <>
        <ContactForm lead={lead} person={person} onClose={close} />
        <Button look="quiet" className="-ml-2 max-w-full" onClick={() => setStep('erase')}>
          <span className="truncate">{t('people.erase', { name: isolated(name) })}</span>
        </Button>
      </>
    );
  return (
    <>
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 pt-1 wrap-anywhere">
          <bdi className="font-medium">{name}</bdi>
          {title && (
            <span className="block text-sm text-quiet">
              <bdi>{title}</bdi>
            </span>
          )}
        </p>
        <IconButton ref={editButton} icon={Pencil} label={t('people.edit', { name })} onClick={() => setStep('edit')} />
        <IconButton
          icon={X}
          label={t('people.remove', { name })}
          aria-disabled={removing}
          onClick={() => void remove()}
        />
      </div>
      <RoleChoice name={name} role={role} onChoose={choose} />
      <ContactFacts {...person} emails={email ? [email] : []} phones={phone ? [phone] : []} />
    </>
  );
}
