import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { kept } from '@/components/ui/kept';
import { useKeys } from '@/components/ui/keys';
import { Restored } from '@/components/ui/Restored';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { TakenBy } from '@/components/ui/TakenBy';
import { useDraft } from '@/components/ui/use-draft';
import type { Lead } from '@/lib/pipeline/lead';
import { factsOf, type LeadPerson, personRoles } from '@/lib/pipeline/lead-person';
import { sameContent } from '@/lib/pipeline/same-content';
import { leadById } from '@/lib/store/queries/leads';
import {
  type ContactErrors,
  type ContactField,
  contactLimits,
  parseContact,
  TypedContact,
  typedContact,
} from './contact-form';
import { usePutPerson } from './use-put-person';

const kindOf = (person: LeadPerson | undefined) => (person ? `contact-${person.id}` : 'contact');
const namesOf = (lead: Lead) => [`lead:${lead.id}`];

/** Whether a form about one of the lead's contacts, or a new one, was begun and not saved. */
export const hasContactDraft = (lead: Lead, person?: LeadPerson): boolean =>
  kept(kindOf(person), namesOf(lead), TypedContact) !== undefined;

interface Props {
  lead: Lead;
  /** Absent: a new one. */
  person?: LeadPerson;
  onClose: () => void;
}

const inputs: Partial<Record<ContactField, 'email' | 'tel'>> = { email: 'email', phone: 'tel' };

/** One of a lead's contacts, by hand. Escape only goes back: what was typed is found again. */
export function ContactForm({ lead, person, onClose }: Props) {
  const { t } = useTranslation();
  const [opened] = useState(() => (person ? factsOf(person) : undefined));
  const draft = useDraft(kindOf(person), namesOf(lead), TypedContact, () => typedContact(opened ?? {}));
  const [errors, setErrors] = useState<ContactErrors>({});
  /** She was changed elsewhere, and the rep has been told. */
  const [isWarned, setWarned] = useState(false);
  const { put, putting, takenBy } = usePutPerson();
  const form = useRef<HTMLFormElement>(null);
  const first = useFirstFocus<HTMLInputElement>();
  useKeys({ Escape: onClose });

  const close = () => {
    draft.drop();
    onClose();
  };
  /** Whether somebody else's words would be written over unseen. */
  const isStale = async () => {
    const now = (await leadById(lead.id))?.people?.find(({ id }) => id === person?.id);
    return now !== undefined && !sameContent(factsOf(now), opened);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = parseContact(draft.typed, opened ?? {});
    setErrors('errors' in parsed ? parsed.errors : {});
    if ('errors' in parsed) {
      const [wrong] = Object.keys(parsed.errors);
      return form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    }
    if (!isWarned && (await isStale())) return setWarned(true);
    const { facts } = parsed;
    const input = { leadId: lead.id, ...(person && { personId: person.id }), person: facts };
    const said = { name: isolated(facts.name), lead: isolated(lead.name) };
    const done = await put(input, person ? t('people.done.saved', said) : t('people.done.added', said));
    return done ? close() : undefined;
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={person ? t('people.edit', { name: person.name }) : t('people.addTitle')}
      aria-busy={putting}
      onSubmit={submit}
      className="flex flex-col gap-2 py-1"
    >
      {draft.isRestored && <Restored onDiscard={draft.drop} />}
      {field('name')}
      {field('title')}
      <Field label={t('people.role')}>
        {(props) => (
          <Select
            {...props}
            name="role"
            disabled={putting}
            value={draft.typed.role}
            onChange={(event) => draft.change({ role: event.target.value })}
          >
            <option value="">{t('people.noRole')}</option>
            {personRoles.map((role) => (
              <option key={role} value={role}>
                {t(`people.roles.${role}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {(['email', 'phone', 'profile'] as const).map((one) => field(one))}
      {takenBy && <TakenBy leadId={takenBy} />}
      {isWarned && (
        <p role="alert" className="text-sm text-overdue">
          {t('people.changed')}
        </p>
      )}
      <SaveOrCancel saving={putting} onCancel={close} />
    </form>
  );

  function field(name: ContactField) {
    const error = errors[name];
    return (
      <Field key={name} label={t(`common.fields.${name}`)} error={error && t(`common.wrong.${error}`)}>
        {(props) => (
          <Input
            {...props}
            ref={name === 'name' ? first : undefined}
            name={name}
            type={inputs[name] ?? 'text'}
            autoComplete="off"
            readOnly={putting}
            maxLength={contactLimits[name]}
            value={draft.typed[name]}
            onChange={(event) => {
              setErrors({});
              draft.change({ [name]: event.target.value });
            }}
          />
        )}
      </Field>
    );
  }
}
