import { type Session } from './steps/session';
import { serviceWorker, stopServiceWorker } from './worker';

/**
 * Where in a command the worker is lost.
 * - `writing` its transaction has written everything and is not committed
 * - `unanswered` it is committed, and the answer is not yet sent
 */
export type Moment = 'writing' | 'unanswered';

interface Trapped {
  reached: Promise<void>;
}

/**
 * Holds the running worker at that moment of its next command, by the database's own methods: nothing of the product knows.
 * Answers with what waits for the moment and stops the worker there; the next worker is whole again.
 */
export async function loseWorkerAt(
  { browser }: Pick<Session, 'browser'>,
  moment: Moment,
): Promise<() => Promise<void>> {
  const worker = await serviceWorker(browser);
  await worker.evaluate((held) => {
    const { add } = IDBObjectStore.prototype;
    /** A transaction lives for as long as something is asked of it. */
    const keepOpen = (store: IDBObjectStore) => {
      store.count().addEventListener('success', () => keepOpen(store));
    };
    const reached = new Promise<void>((resolve) => {
      IDBObjectStore.prototype.add = function addAndStay(...given) {
        // The row by which a repeat is known is the last that a command writes.
        if (this.name === 'requests' && held === 'writing') {
          keepOpen(this);
          resolve();
        }
        // The handler of whoever waits for the commit is gone, so that nobody answers.
        if (this.name === 'requests' && held === 'unanswered') this.transaction.oncomplete = () => resolve();
        return add.apply(this, given);
      };
    });
    Object.assign(globalThis, { reached });
  }, moment);

  return async () => {
    await worker.evaluate(() => (globalThis as typeof globalThis & Trapped).reached);
    await stopServiceWorker(browser);
  };
}
