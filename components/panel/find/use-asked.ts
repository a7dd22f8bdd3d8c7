import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onPanelAsked } from '@/lib/messages/panel-ask';

/** ms that a person has to come up after a shortcut asked to log a contact with her; later it would surprise. */
const patience = 10_000;

interface LogAsked {
  /** ms since the epoch. */
  at: number;
}

/** A shortcut's wish to log a contact, for the view of the person whom the panel shows. */
export const LogAskedContext = createContext<LogAsked | undefined>(undefined);

/** What shortcuts ask of the panel beside this tab: `find` is called, and who is to be logged finds the answer in the context. */
export function useAsked(tabId: number | undefined, find: () => void, leave: () => void): LogAsked | undefined {
  const [log, setLog] = useState<LogAsked>();
  const latest = useRef({ find, leave });
  useLayoutEffect(() => {
    latest.current = { find, leave };
  });
  useEffect(() => {
    if (tabId === undefined) return undefined;
    return onPanelAsked(tabId, (ask) => {
      if (ask === 'find') latest.current.find();
      else {
        latest.current.leave();
        setLog({ at: Date.now() });
      }
    });
  }, [tabId]);
  return log;
}

/** Wishes that a view has answered: the view of the next person is none of theirs. */
const taken = new WeakSet<LogAsked>();

/** Calls `log` once for each wish to log a contact, as soon as the view stands in which that can be done. */
export function useLogAsked(log: () => void): void {
  const asked = useContext(LogAskedContext);
  const latest = useRef(log);
  useLayoutEffect(() => {
    latest.current = log;
  });
  useEffect(() => {
    if (!asked || taken.has(asked)) return;
    taken.add(asked);
    if (Date.now() - asked.at < patience) latest.current();
  }, [asked]);
}
