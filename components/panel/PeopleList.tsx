import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '@/components/ui/keys';
import { useSettings } from '@/components/ui/settings';
import { useToday } from '@/components/ui/use-today';
import { identitiesOf } from '@/lib/pipeline/identity';
import { fieldsOf } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { useFirstFocus } from '@/components/ui/first-focus';
import { kindOf } from './kind-of';
import { countPeople, writtenTo } from './people';
import { PersonRow } from './PersonRow';
import { isSamePerson, personKey } from './reading';
import { sameOffers } from './same-person';
import { Templates } from './templates/Templates';
import { TemplatesButton } from './templates/TemplatesButton';
import { useAddLead } from './use-add-lead';
import { useOnce } from '@/components/ui/use-once';

interface Props {
  view: PageView;
  contacts: readonly Contact[];
  /** Whose page the rep comes back from. */
  lastOpened: Contact | undefined;
  onOpen: (contact: Contact) => void;
}

/** The people of a thread, a list, a search or a conversation. One stop for Tab; the arrow keys go from row to row. */
export function PeopleList({ view, contacts, lastOpened, onOpen }: Props) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const today = useToday();
  const addLead = useAddLead(view);
  const list = useRef<HTMLUListElement>(null);
  const people = contacts.map(identitiesOf);
  const leads = useLiveQuery(() => leadsOfPeople(people), [JSON.stringify(people)]);

  const [chosen, setChosen] = useState<Contact | undefined>(lastOpened ?? contacts[0]);
  const found = contacts.findIndex((one) => chosen && isSamePerson(one, chosen));
  const current = Math.max(found, 0);
  const first = useFirstFocus<HTMLButtonElement>();

  const [add] = useOnce(async (contact: Contact) => {
    // Whether it is the same person is asked on her own view.
    if ((await sameOffers(contact)).length > 0) onOpen(contact);
    else await addLead(fieldsOf(contact, currency), contact);
  });

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: contacts.length - 1 }[event.key];
    const contact = contacts[current];
    if (to !== undefined && contacts[to]) list.current?.querySelectorAll<HTMLElement>('[data-row]')[to]?.focus();
    else if (event.key.toLowerCase() === 'a' && contact && leads && !leads[current] && !kindOf(contact))
      void add(contact);
    else if (to === undefined) return;
    event.preventDefault();
  };

  const isWriting = view.writing === true;
  const [forTemplate, setForTemplate] = useState<Contact>();
  const writeTo = () => setForTemplate(writtenTo(contacts) ?? contacts[current]);
  useKeys({ t: () => (isWriting && !forTemplate ? writeTo() : false) });
  if (forTemplate)
    return (
      <Templates
        person={leads?.[contacts.findIndex((one) => isSamePerson(one, forTemplate))] ?? forTemplate}
        contact={forTemplate}
        onClose={() => setForTemplate(undefined)}
      />
    );

  const { people: count, leads: known, overdue } = countPeople(leads ?? contacts.map(() => undefined), today);
  return (
    <section aria-labelledby="people">
      <div className="px-4 pt-3 pb-1">
        <h1 id="people" className="line-clamp-2 text-lg font-semibold">
          {view.subject ? <bdi>{view.subject}</bdi> : t('panel.people')}
        </h1>
        <p className="text-sm text-quiet">
          {t('panel.count', { count })}
          {known > 0 && ` · ${t('panel.leads', { count: known })}`}
          {overdue > 0 && <span className="text-overdue"> · {t('panel.overdue', { count: overdue })}</span>}
        </p>
        {isWriting && (
          <div className="py-1">
            <TemplatesButton onOpen={writeTo} />
          </div>
        )}
        <p id="people-help" className="sr-only">
          {t('panel.listHelp')}
        </p>
      </div>
      <ul ref={list} aria-labelledby="people" className="m-0 list-none p-0 pb-2">
        {contacts.map((contact, index) => (
          <PersonRow
            key={personKey(contact)}
            contact={contact}
            lead={leads?.[index]}
            known={leads !== undefined}
            today={today}
            isCurrent={index === current}
            button={index === current ? first : undefined}
            onOpen={() => onOpen(contact)}
            onAdd={() => void add(contact)}
            onFocus={() => setChosen(contact)}
            onKeyDown={walk}
          />
        ))}
      </ul>
    </section>
  );
}
