import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { type PageState, stillShows } from './reading';

type Check = (contact?: Contact) => Promise<boolean>;

/** Where the panel stands beside no page, nothing can have changed under it. */
const Guard = createContext<Check>(() => Promise.resolve(true));

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
  const check = useCallback<Check>(
    async (named) => {
      const meant = named ?? contact;
      if (!meant) return true;
      const fresh = await readAgain();
      if (stillShows(view, meant, fresh)) return true;
      const someoneElse = fresh.state === 'ready' || fresh.state === 'reading' || fresh.state === 'unrecognised';
      say(t(someoneElse ? 'panel.reading.changed' : 'panel.reading.unsure'), { tone: 'error' });
      return false;
    },
    [view, contact, readAgain, t],
  );
  return <Guard value={check}>{children}</Guard>;
}

/** Whether the page still shows her; where it does not, the rep has been told. */
export function useCheck(): Check {
  return useContext(Guard);
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
