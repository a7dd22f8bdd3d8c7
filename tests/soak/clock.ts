import { type WebWorker } from 'puppeteer';
import { serviceWorker } from '../e2e/worker';
import { type Field } from './field';

/** ms in which a worker that is up answers. One that the browser stops just then never does. */
const patience = 5_000;

/** Does something in the worker, which is woken for it. */
export async function inWorker<Value>(
  field: Field,
  work: (worker: WebWorker) => Promise<Value>,
  tries = 5,
): Promise<Value> {
  await field.desk.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience, new Error('The worker does not answer'));
  });
  try {
    return await Promise.race([serviceWorker(field.browser).then(work), silence]);
  } catch (error) {
    if (tries <= 1) throw error;
    return await inWorker(field, work, tries - 1);
  } finally {
    clearTimeout(timer);
  }
}

/** The worker's clock, from now on so many ms ahead of the machine's (or behind); a new worker has the machine's again. */
export const setClock = (field: Field, ahead: number): Promise<void> =>
  inWorker(field, (worker) =>
    worker.evaluate((ms) => {
      const kept = globalThis as typeof globalThis & { RealDate?: DateConstructor };
      const Real = (kept.RealDate ??= Date);
      globalThis.Date = new Proxy(Real, {
        construct: (target, given: unknown[]) =>
          Reflect.construct(target, given.length > 0 ? given : [Real.now() + ms]) as object,
        get: (target, name) => (name === 'now' ? () => Real.now() + ms : (Reflect.get(target, name) as unknown)),
      });
    }, ahead),
  );

/** What comes each half an hour. */
export const ringRound = (field: Field): Promise<void> =>
  inWorker(field, (worker) =>
    worker.evaluate(() => {
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
      event.dispatch({ name: 'round', scheduledTime: Date.now(), periodInMinutes: 30 });
    }),
  );

/** A new version waits to be put in the place of this one. */
export const announceUpdate = (field: Field): Promise<void> =>
  inWorker(field, (worker) =>
    worker.evaluate(() => {
      const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: object): void };
      event.dispatch({ version: '99.0' });
    }),
  );

/**
 * From now on the disk has no room for what a command writes last, or has again. (A quota that is set from outside is heeded half a
 * minute later, and never where the extension may fill the disk.)
 */
export const fillDisk = (field: Field, isFull: boolean): Promise<void> =>
  inWorker(field, (worker) =>
    worker.evaluate((full) => {
      const { prototype } = IDBObjectStore;
      const kept = prototype as IDBObjectStore & { realAdd?: IDBObjectStore['add'] };
      kept.realAdd ??= prototype.add;
      const { realAdd } = kept;
      prototype.add = function addWhereThereIsRoom(...given) {
        if (full && this.name === 'requests') throw new DOMException('full', 'QuotaExceededError');
        return realAdd.apply(this, given);
      };
    }, isFull),
  );

export const zones = ['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'] as const;
