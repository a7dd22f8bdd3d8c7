import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { type PageState, stillShows } from './reading';
import { stillThere } from './still-there';

interface Checks {
  check: (contact?: Contact) => Promise<boolean>;
  stillThere: (contacts: readonly Contact[]) => Promise<Contact[]>;
}

/** Where the panel stands beside no page, nothing can have changed under it. */
const Guard = createContext<Checks>({
  check: () => Promise.resolve(true),
  stillThere: (contacts) => Promise.resolve([...contacts]),
});

interface Props {
  view: PageView;
  /** Who is shown; in a list each command names its own. */
  contact?: Contact;
  readAgain: () => Promise<PageState>;
  children: ReactNode;
}

/** Below it no command is sent before the page was read again and still shows whom the command is about. */
export function PageGuard({ view, contact, readAgain, children }: Props) {
  const { t } = useTranslation();
  const checks = useMemo<Checks>(() => {
    const refused = ({ state }: PageState) => {
      const someoneElse = state === 'ready' || state === 'reading' || state === 'unrecognised';
      say(t(someoneElse ? 'panel.reading.changed' : 'panel.reading.unsure'), { tone: 'error' });
    };
    return {
      check: async (named) => {
        const meant = named ?? contact;
        if (!meant) return true;
        const fresh = await readAgain();
        if (stillShows(view, meant, fresh)) return true;
        refused(fresh);
        return false;
      },
      stillThere: async (named) => {
        const fresh = await readAgain();
        const there = stillThere(view, named, fresh);
        if (there.length === 0) refused(fresh);
        return there;
      },
    };
  }, [view, contact, readAgain, t]);
  return <Guard value={checks}>{children}</Guard>;
}

/** Whether the page still shows her; where it does not, the rep has been told. */
export function useCheck(): Checks['check'] {
  return useContext(Guard).check;
}

/** Of these people those whom the page still shows; where it is nobody, the rep has been told. */
export function useStillThere(): Checks['stillThere'] {
  return useContext(Guard).stillThere;
}

/** As `useCommand`, but nothing is sent when the page shows someone else by now. */
export function useGuardedCommand(): ReturnType<typeof useCommand> {
  const run = useCommand();
  const check = useCheck();
  return useCallback(
    async (command, input, said) => ((await check()) ? run(command, input, said) : undefined),
    [run, check],
  );
}
