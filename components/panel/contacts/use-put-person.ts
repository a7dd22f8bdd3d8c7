import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuardedCommand } from '@/components/panel/guard';
import { say } from '@/components/ui/say';
import { useOnce } from '@/components/ui/use-once';
import type { Input } from '@/lib/messages/contract';
import { mostPeople } from '@/lib/pipeline/lead-person';

interface Putting {
  /** Answers whether it was done; `done` is what is said then. */
  put: (input: Input<'lead.person.put'>, done: string) => Promise<boolean | undefined>;
  putting: boolean;
  /** The lead that has her address or profile already, which is why the last try was refused. */
  takenBy: string | undefined;
}

/** Adds a contact to a lead, or changes one. The same text tried again is the same command, also where the answer to the first try was lost. */
export function usePutPerson(): Putting {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [takenBy, setTakenBy] = useState<string>();
  const unanswered = useRef<{ text: string; requestId: string }>(undefined);
  const [put, putting] = useOnce(async (input: Input<'lead.person.put'>, done: string) => {
    setTakenBy(undefined);
    const text = JSON.stringify(input);
    if (unanswered.current?.text !== text) unanswered.current = { text, requestId: crypto.randomUUID() };
    const { requestId } = unanswered.current;
    const reply = await run('lead.person.put', input, {
      requestId,
      done: () => done,
      undo: true,
      failed: (error) => {
        setTakenBy(error.takenBy);
        const isFull = error.detail === 'too-much';
        if (isFull) say(t('people.tooMany', { most: mostPeople }), { tone: 'error' });
        return isFull || error.takenBy !== undefined;
      },
    });
    if (reply) unanswered.current = undefined;
    return reply !== undefined;
  });
  return { put, putting, takenBy };
}
