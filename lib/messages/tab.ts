import type { PageChanged, TabInputs, TabQuestion, TabReplies } from './contract';
import { api } from './runtime';

type InputOf<Question extends TabQuestion> = Question extends keyof TabInputs ? TabInputs[Question] : undefined;
type TabHandlers = {
  [Question in TabQuestion]: (input: InputOf<Question>) => TabReplies[Question] | Promise<TabReplies[Question]>;
};

interface Asked {
  question: TabQuestion;
  input?: unknown;
}

/** Asks the overlay of a tab; `undefined` where none stands there, or it does not answer. For our pages and the background. */
export async function askTab<Question extends TabQuestion>(
  tabId: number,
  question: Question,
  ...[input]: Question extends keyof TabInputs ? [TabInputs[Question]] : []
): Promise<TabReplies[Question] | undefined> {
  const asked: Asked = { question, input };
  try {
    return await api().tabs.sendMessage(tabId, asked, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Answers what our pages ask of this tab's overlay; returns how to stop. For the content script. Who asks: only our own pages
 * and background can send to a tab, a host's page and its scripts cannot.
 */
export function answerTab(handlers: TabHandlers): () => void {
  const { runtime } = api();
  const { id } = runtime;
  const listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => {
    const { question, input } = (message ?? {}) as Partial<Asked>;
    if (sender.id !== id || !question || !Object.hasOwn(handlers, question)) return undefined;
    void Promise.resolve(handlers[question](input as never)).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

/** Says that this page shows something else now. For the overlay; nobody needs to listen. */
export function announcePageChanged(): void {
  const said: PageChanged = { event: 'page.changed' };
  try {
    void api()
      .runtime.sendMessage(said)
      .catch(() => undefined);
  } catch {
    // An orphan has nobody to tell.
  }
}

/** Calls `listener` with the tab whose page shows something else now; returns how to stop. For panels. */
export function onPageChanged(listener: (tabId: number) => void): () => void {
  const { runtime } = api();
  const heard = (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    const said = (message as Partial<PageChanged> | null)?.event === 'page.changed';
    if (said && sender.id === runtime.id && sender.tab?.id !== undefined) listener(sender.tab.id);
    return undefined;
  };
  runtime.onMessage.addListener(heard);
  return () => runtime.onMessage.removeListener(heard);
}
