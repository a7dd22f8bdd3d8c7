import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useKeys } from '@/components/ui/keys';
import { useSettings } from '@/components/ui/settings';
import { useToday } from '@/components/ui/use-today';
import { identitiesOf } from '@/lib/pipeline/identity';
import { asShown } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { useFirstFocus } from '@/components/ui/first-focus';
import { BulkBar } from './BulkBar';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { writtenTo } from './people';
import { PeopleHead } from './PeopleHead';
import { PersonRow } from './PersonRow';
import { isSamePerson } from './reading';
import { sameOffers } from './same-person';
import { Templates } from './templates/Templates';
import { writesTo } from './templates/writes-to';
import { useAddLead } from './use-add-lead';
import { useAddMany } from './use-add-many';
import { useOnce } from '@/components/ui/use-once';
import { useTicks } from './use-ticks';

interface Props {
  view: PageView;
  contacts: readonly Contact[];
  /** Whose page the rep comes back from. */
  lastOpened: Contact | undefined;
  onOpen: (contact: Contact) => void;
}

/**
 * The people of a thread, a list, a search or a conversation. One stop for Tab; the arrow keys go from row to row. Where they
 * may be added together, they can be ticked.
 */
export function PeopleList({ view, contacts, lastOpened, onOpen }: Props) {
  const { currency, letterKeys } = useSettings();
  const today = useToday();
  const addLead = useAddLead(view);
  const list = useRef<HTMLUListElement>(null);
  const focus = useKeptFocus<HTMLElement>();
  const people = contacts.map(identitiesOf);
  const leads = useLiveQuery(() => leadsOfPeople(people), [JSON.stringify(people)]);
  const ticks = useTicks(view.kind, contacts, leads);

  const [chosen, setChosen] = useState<Contact | undefined>(lastOpened ?? contacts[0]);
  const found = contacts.findIndex((one) => chosen && isSamePerson(one, chosen));
  const current = Math.max(found, 0);
  const first = useFirstFocus<HTMLButtonElement>();

  const [add] = useOnce(async (contact: Contact) => {
    // Whether it is the same person is asked on her own view.
    if ((await sameOffers(contact)).length > 0) onOpen(contact);
    else await addLead(fieldsOfContact(contact, currency), contact);
  });
  const many = useAddMany(view);
  const hasTicked = ticks.isBulk && ticks.at.length > 0;
  const addTicked = async () => {
    const added = await many.add(ticks.at.flatMap((index) => contacts[index] ?? []));
    if (added) ticks.clear(added);
  };

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: contacts.length - 1 }[event.key];
    const [contact, row] = [contacts[current], ticks.rows[current]];
    const isOnRow = event.target instanceof Element && event.target.matches('[data-row]');
    if (to !== undefined && contacts[to]) {
      if (ticks.isBulk && event.shiftKey) ticks.extend(current, to);
      else ticks.rest();
      list.current?.querySelectorAll<HTMLElement>('[data-row]')[to]?.focus();
    } else if (event.key === ' ' && ticks.isBulk && isOnRow) {
      if (row?.isOpen) ticks.toggle(row.key);
    } else if (event.key.toLowerCase() === 'a' && letterKeys && hasTicked) void addTicked();
    else if (event.key.toLowerCase() === 'a' && letterKeys && contact && row?.isOpen) void add(contact);
    else if (to === undefined) return;
    event.preventDefault();
  };

  const toWhom = (one: Contact | undefined) => (one && writesTo(one, view) ? one : undefined);
  const addressee = toWhom(writtenTo(contacts) ?? contacts[current]) ?? contacts.find(toWhom);
  const [forTemplate, setForTemplate] = useState<Contact>();
  const writeTo = () => setForTemplate(addressee);
  useKeys({
    t: () => (addressee && !forTemplate ? writeTo() : false),
    a: () => (hasTicked && !forTemplate ? void addTicked() : false),
  });
  const known = forTemplate && leads?.[contacts.findIndex((one) => isSamePerson(one, forTemplate))];
  if (forTemplate)
    return (
      <Templates
        person={known ? asShown(known, forTemplate) : fieldsOfContact(forTemplate, currency)}
        contact={forTemplate}
        view={view}
        onClose={() => setForTemplate(undefined)}
      />
    );

  return (
    <section {...focus} aria-labelledby="people">
      <PeopleHead
        view={view}
        leads={leads ?? contacts.map(() => undefined)}
        today={today}
        hasTicks={ticks.isBulk}
        onTemplates={addressee ? writeTo : undefined}
      />
      {ticks.isBulk &&
        (leads ? (
          <BulkBar
            open={ticks.open}
            ticked={ticks.at.length}
            adding={many.adding}
            progress={many.progress}
            onAll={ticks.all}
            onAdd={() => void addTicked()}
          />
        ) : (
          <div className="h-9" />
        ))}
      <ul ref={list} aria-labelledby="people" className="m-0 list-none p-0 pb-2">
        {contacts.map((contact, index) => (
          <PersonRow
            key={ticks.rows[index]?.key}
            contact={contact}
            lead={leads?.[index]}
            known={leads !== undefined}
            today={today}
            isCurrent={index === current}
            hasTicks={ticks.isBulk}
            ticked={ticks.at.includes(index)}
            anyTicked={hasTicked}
            button={index === current ? first : undefined}
            onOpen={() => onOpen(contact)}
            onAdd={() => void add(contact)}
            onTick={() => ticks.toggle(ticks.rows[index]?.key ?? '')}
            onFocus={() => setChosen(contact)}
            onKeyDown={walk}
          />
        ))}
      </ul>
    </section>
  );
}
