import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { send } from '@/lib/messages/client';
import { identitiesOf } from '@/lib/pipeline/identity';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import type { PageState } from './reading';

/**
 * Tells the background each page of LinkedIn's that was read, once for as long as it says the same of the same leads: what the
 * rep has sent is noticed by it, and how she is connected with whoever has become a lead meanwhile. Nobody waits for it, and a
 * page that was not told is no harm: the next reading says all of it again.
 */
export function useOutreachRead(page: PageState): void {
  const told = useRef('');
  const view = page.state === 'ready' && page.view.site === 'linkedin' ? page.view : undefined;
  const people = view?.contacts.map(identitiesOf) ?? [];
  const names = JSON.stringify(people);
  const known = useLiveQuery(async () => {
    const leads = await leadsOfPeople(people);
    return { names, leads: leads.map((lead) => lead?.id) };
  }, [names]);
  // Until it is known who of this page is a lead, the answer is about the page before.
  const leads = known?.names === names ? known.leads : undefined;
  useEffect(() => {
    if (!view || !leads) return;
    const text = JSON.stringify([view, leads]);
    if (told.current === text) return;
    told.current = text;
    send('outreach.read', { view }).catch(() => {
      // Not told: it is tried again with the next reading.
      if (told.current === text) told.current = '';
    });
  }, [view, leads]);
}
