import type { Input, PageChanged, TabInputs, TabQuestion, TabReplies } from './contract';
import { send } from './client';
import { api } from './runtime';

type InputOf<Question extends TabQuestion> = Question extends keyof TabInputs ? TabInputs[Question] : undefined;
type TabHandlers = {
  [Question in TabQuestion]: (input: InputOf<Question>) => TabReplies[Question] | Promise<TabReplies[Question]>;
};

interface Asked {
  question: TabQuestion;
  input?: unknown;
}

/**
 * Asks the overlay of a tab; `undefined` where none stands there, or it does not answer. For our pages and the background. A
 * frame that the browser lets into no tab asks by the background, which takes the tab that it stands in.
 */
export async function askTab<Question extends TabQuestion>(
  tabId: number,
  question: Question,
  ...[input]: Question extends keyof TabInputs ? [TabInputs[Question]] : []
): Promise<TabReplies[Question] | undefined> {
  const asked: Asked = { question, input };
  try {
    const tabs = api().tabs as typeof chrome.tabs | undefined;
    if (!tabs) return (await send('frame.ask', asked as Input<'frame.ask'>)).reply.answer as TabReplies[Question];
    return await tabs.sendMessage(tabId, asked, { frameId: 0 });
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
    const said = (message ?? {}) as Partial<PageChanged>;
    // What comes from a tab tells of that tab, whatever it says; the background is in none.
    const tabId = sender.tab ? sender.tab.id : said.tabId;
    if (said.event === 'page.changed' && sender.id === runtime.id && tabId !== undefined) listener(tabId);
    return undefined;
  };
  runtime.onMessage.addListener(heard);
  return () => runtime.onMessage.removeListener(heard);
}
