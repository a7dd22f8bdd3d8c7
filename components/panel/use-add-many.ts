import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { onProgress } from '@/lib/messages/client';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { areNotToBeRecorded } from '@/lib/store/queries/person';
import { bulkWords } from './bulk-words';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { useStillThere } from './guard';
import { sameOffers } from './same-person';

/** How far it has come. */
export interface Progress {
  done: number;
  of: number;
}

interface Adding {
  /** Answers with those who were sent; `undefined` where nothing was saved, and that was said. */
  add: (contacts: readonly Contact[]) => Promise<Contact[] | undefined>;
  adding: boolean;
  /** While it goes on. */
  progress: Progress | undefined;
}

/** Makes leads of several people of this page by one command, says what came of it, and undoes it as a whole. */
export function useAddMany(view: PageView): Adding {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const run = useCommand();
  const stillThere = useStillThere();
  const [progress, setProgress] = useState<Progress>();
  const unanswered = useRef<{ text: string; requestId: string }>(undefined);

  const [add, adding] = useOnce(async (contacts: readonly Contact[]) => {
    const there = await stillThere(contacts);
    if (there.length === 0) return undefined;
    // Whether it is the same person is asked on her own view, one by one.
    const offers = await Promise.all(there.map(sameOffers));
    const isListed = await areNotToBeRecorded(there);
    const may = there.filter((_, index) => !isListed[index]);
    const meant = there.filter((_, index) => offers[index]?.length === 0 && !isListed[index]);
    const left = {
      gone: contacts.length - there.length,
      same: may.length - meant.length,
      listed: there.length - may.length,
    };
    if (meant.length === 0) {
      say(bulkWords(t, { added: 0, existed: 0, ...left }), { tone: 'error' });
      return undefined;
    }
    const people = meant.map((contact) => fieldsOfContact(contact, currency));
    const input = { people, source: { site: view.site, url: view.url } };
    // The same people tried again are the same command, also where the answer to the first try was lost.
    const text = JSON.stringify(input);
    if (unanswered.current?.text !== text) unanswered.current = { text, requestId: crypto.randomUUID() };
    const { requestId } = unanswered.current;
    setProgress({ done: 0, of: people.length });
    const stop = onProgress(requestId, (done, of) => setProgress({ done, of }));
    const reply = await run('lead.create-many', input, {
      requestId,
      done: ({ leads }) => {
        const existed = leads.filter((one) => one.existed).length;
        return bulkWords(t, { added: leads.length - existed, existed, ...left });
      },
      undo: ({ leads }) => leads.some((one) => !one.existed),
      failed: ({ takenBy }) => {
        if (takenBy !== undefined) say(t('panel.lead.taken'), { tone: 'error' });
        return takenBy !== undefined;
      },
    });
    stop();
    setProgress(undefined);
    if (!reply) return undefined;
    unanswered.current = undefined;
    return meant;
  });
  return { add, adding, progress };
}
