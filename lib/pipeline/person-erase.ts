import type { Activity, LeadChanged } from './activity';
import { fold } from './fold';
import { identitiesOf } from './identity';
import type { Lead } from './lead';
import { withPeople } from './lead-people';
import { type LeadPerson, factsIn, personOfChange, type PersonFacts } from './lead-person';

/** What tells that something kept of a lead is about one of her further people. */
export interface PersonMarks {
  id: string;
  /** Of the lead's other people, by id: nothing of theirs is hers, whatever address they have taken over. */
  others: ReadonlySet<string>;
  /** Her identities, also those that she had before. */
  names: ReadonlySet<string>;
  /** Folded: by this alone she is known where she has no identity. */
  name: string;
}

/** What tells of `person`, one of the lead's, by what its log says of her too. */
export function marksOf(
  person: LeadPerson,
  { people = [] }: Pick<Lead, 'people'>,
  log: readonly Activity[],
): PersonMarks {
  const earlier = changesIn(log).flatMap((change) => (personOfChange(change) === person.id ? factsIn(change) : []));
  const names = [person, ...earlier].flatMap(identitiesOf);
  const others = people.filter(({ id }) => id !== person.id).map(({ id }) => id);
  return { id: person.id, others: new Set(others), names: new Set(names), name: fold(person.name) };
}

/** Whether these facts, kept of the person with this id, are hers. */
function isHers(id: string, facts: PersonFacts, { id: hers, others, names, name }: PersonMarks): boolean {
  if (id === hers || others.has(id)) return id === hers;
  const identities = identitiesOf(facts);
  return identities.some((one) => names.has(one)) || (identities.length === 0 && fold(facts.name) === name);
}

/** The lead without her. */
export function withoutHer(lead: Lead, marks: PersonMarks): Lead {
  return withPeople(lead, (person) => !isHers(person.id, person, marks));
}

/** The log's entry without what it says of her; `undefined` where it says nothing else. The same entry where it does not. */
export function entryWithoutHer(entry: LeadChanged, marks: PersonMarks): LeadChanged | undefined {
  const changes = entry.changes.filter((change) => {
    const id = personOfChange(change);
    return id === undefined || !(id === marks.id || factsIn(change).some((facts) => isHers(id, facts, marks)));
  });
  if (changes.length === entry.changes.length) return entry;
  return changes.length > 0 ? { ...entry, changes } : undefined;
}

/** The identities of all whom a log names as a lead's people. */
export function namesInLog(log: readonly Activity[]): string[] {
  return [...new Set(changesIn(log).flatMap(factsIn).flatMap(identitiesOf))];
}

const changesIn = (log: readonly Activity[]) => log.flatMap((entry) => (entry.type === 'change' ? entry.changes : []));
