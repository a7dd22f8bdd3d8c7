import { useState } from 'react';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact, PageKind } from '@/lib/pipeline/page';
import { kindOf } from './kind-of';
import { personKey } from './reading';
import { extended, hasTicks, noTicks, rested, tickedRows, toggled, withAll, without } from './ticks';

/** The ticks of a list of people; `leads` is absent while it is not known who is one. */
export function useTicks(
  kind: PageKind,
  contacts: readonly Contact[],
  leads: readonly (Lead | undefined)[] | undefined,
) {
  const [ticks, setTicks] = useState(noTicks);
  const rows = contacts.map((contact, index) => ({
    key: personKey(contact),
    isOpen: leads !== undefined && !leads[index] && !kindOf(contact),
  }));
  const open = rows.filter(({ isOpen }) => isOpen).length;
  return {
    rows,
    /** The list has ticks, or its place for them is kept. */
    isBulk: hasTicks(kind, leads ? open : contacts.length),
    open,
    /** The places of who is ticked. */
    at: tickedRows(ticks, rows),
    toggle: (key: string) => setTicks((before) => toggled(before, key)),
    extend: (at: number, to: number) => setTicks((before) => extended(before, rows, at, to)),
    rest: () => setTicks(rested),
    all: (isTicked: boolean) => setTicks(withAll(rows, isTicked)),
    clear: (people: readonly Contact[]) => setTicks((before) => without(before, people.map(personKey))),
  };
}
