import { useState } from 'react';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { useGuardedCommand } from './guard';
import { useOnce } from '@/components/ui/use-once';

interface Linking {
  /** Answers whether it was done. */
  link: (lead: Lead) => Promise<boolean | undefined>;
  linking: boolean;
  /** The lead that has her address or profile already, which is why the last try was refused. */
  takenBy: string | undefined;
}

/** Gives what the page tells of her to a lead; `done` is what is said then. */
export function useLink(contact: Contact, done: (lead: Lead) => string): Linking {
  const run = useGuardedCommand();
  const [takenBy, setTakenBy] = useState<string>();
  const [link, linking] = useOnce(async (lead: Lead) => {
    setTakenBy(undefined);
    const reply = await run(
      'lead.link',
      { leadId: lead.id, contact },
      {
        done: () => done(lead),
        undo: true,
        failed: (error) => {
          setTakenBy(error.takenBy);
          return error.takenBy !== undefined;
        },
      },
    );
    return reply !== undefined;
  });
  return { link, linking, takenBy };
}
