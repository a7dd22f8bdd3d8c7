import { type View } from './page';

/** What a panel has asked and said since it was listened to. */
export interface Ears {
  /** Waits till the background has taken in a page that was told to it, of which this stands in the reading. */
  told(words: string): Promise<void>;
  /** Has the panel read its page once more, and waits till it has. */
  readAgain(): Promise<void>;
  /** From now on the panel waits for what its page says until `letRead`; answers once it has asked. */
  holdRead(): Promise<{ asked: Promise<void>; letRead: () => Promise<void> }>;
}

interface Heard {
  told: string[];
  /** Questions about the page, and the last one of them that was answered. */
  asked: number;
  answered: number;
  gate: Promise<void> | undefined;
  open: () => void;
}

/**
 * Listens to what a panel asks its page and tells the background: where nothing is to be asked of the rep, a test knows by it
 * that there was something to be silent about.
 */
export async function listenTo(panel: View): Promise<Ears> {
  const heard = await panel.evaluateHandle(() => {
    const state: Heard = { told: [], asked: 0, answered: 0, gate: undefined, open: () => undefined };
    const { runtime, tabs } = chrome as unknown as {
      runtime: { sendMessage: (message: unknown) => Promise<unknown> };
      tabs: { sendMessage: (...given: unknown[]) => Promise<unknown> };
    };
    const [tell, ask] = [runtime.sendMessage.bind(runtime), tabs.sendMessage.bind(tabs)];
    runtime.sendMessage = async (message) => {
      const answer = await tell(message);
      const { command, input } = message as { command?: string; input?: unknown };
      if (command === 'outreach.read') state.told.push(JSON.stringify(input));
      return answer;
    };
    tabs.sendMessage = async (...given) => {
      const isRead = (given[1] as { question?: string }).question === 'page.read';
      if (!isRead) return ask(...given);
      const turn = (state.asked += 1);
      await state.gate;
      const answer = await ask(...given);
      state.answered = Math.max(state.answered, turn);
      return answer;
    };
    return state;
  });
  const until = async (check: (state: Heard, given: string | number) => boolean, given: string | number) =>
    void (await panel.waitForFunction(check, { timeout: 10_000, polling: 20 }, heard, given));
  return {
    told: (words) => until((state, sought) => state.told.some((one) => one.includes(String(sought))), words),
    async readAgain() {
      const before = await heard.evaluate((state) => {
        window.dispatchEvent(new Event('focus'));
        return state.asked;
      });
      await until((state, count) => state.answered > Number(count), before);
    },
    async holdRead() {
      const before = await heard.evaluate((state) => {
        state.gate = new Promise((resolve) => {
          state.open = resolve;
        });
        return state.asked;
      });
      return {
        asked: until((state, count) => state.asked > Number(count), before),
        letRead: () =>
          heard.evaluate((state) => {
            state.gate = undefined;
            state.open();
          }),
      };
    },
  };
}

/** What the panel asks about, from top to bottom. */
export const questionsIn = (panel: View): Promise<string[]> =>
  panel.$$eval('article[aria-label]', (asked) => asked.map((one) => one.getAttribute('aria-label') ?? ''));
