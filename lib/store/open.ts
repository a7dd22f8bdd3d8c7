import { Dexie } from 'dexie';
import { Refusal } from '@/lib/pipeline/refusal';
import { FairleadDatabase } from './schema';

/**
 * - `outdated` a newer Fairlead has, or wants, the database: this page or worker must be reloaded and writes nothing more
 * - `blocked` a newer schema waits until other tabs of Fairlead are closed, here or where this page must wait for it; goes
 *   on by itself
 * - `unread` it cannot be opened: an upgrade failed, and all is as it was before. Dexie tells a live query nothing of it
 */
export type StoreState = 'ready' | 'outdated' | 'blocked' | 'unread';

let opened: FairleadDatabase | undefined;
let state: StoreState = 'ready';
const listeners = new Set<() => void>();

export function storeState(): StoreState {
  return state;
}

/** Calls `listener` whenever the state changes; returns how to stop. */
export function onStoreState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: StoreState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** The database; it is opened by its first use. Throws `outdated` once a newer Fairlead has it. */
export function database(): FairleadDatabase {
  if (state === 'outdated') throw new Refusal('outdated');
  opened ??= made();
  return opened;
}

function made(): FairleadDatabase {
  const db = new FairleadDatabase(guarded(Dexie.dependencies.indexedDB));
  db.on('versionchange', (event) => {
    // Dexie's own handler would open the database again at its next use, and old code would go on writing old rows.
    const newer = event.newVersion !== null;
    if (newer) become('outdated');
    db.close({ disableAutoOpen: newer });
    return false;
  });
  db.on('blocked', () => {
    become('blocked');
    return false;
  });
  return db;
}

/**
 * Told that the database is newer than the code, Dexie opens it all the same by naming no version, and would even add what
 * it misses there. Its one call without a version is refused.
 */
function guarded(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version !== undefined) return watched(factory.open(name, version));
      become('outdated');
      throw new Refusal('outdated');
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}

/**
 * Openings are queued: one behind another's that is blocked waits too, and the browser tells it nothing. So one that takes
 * as long as this, ms, counts as blocked; an upgrade that is under way does not.
 */
const patienceMs = 3000;

function watched(opening: IDBOpenDBRequest): IDBOpenDBRequest {
  const late = setTimeout(become, patienceMs, 'blocked');
  const goesOn = () => {
    clearTimeout(late);
    if (state === 'blocked') become('ready');
  };
  for (const event of ['upgradeneeded', 'success', 'error']) opening.addEventListener(event, goesOn);
  opening.addEventListener('success', () => {
    if (state === 'unread') become('ready');
  });
  opening.addEventListener('error', () => {
    // A newer database is asked for once more, without a version: that is refused above.
    if (state === 'ready' && opening.error?.name !== 'VersionError') become('unread');
  });
  return opening;
}

/** Closes the database and forgets it; the next use opens it anew. */
export function closeDatabase(): void {
  opened?.close();
  opened = undefined;
  become('ready');
}

/**
 * Runs `work` on the database. Rejects with the refusal `outdated`, not with whatever Dexie makes of it, once a newer
 * Fairlead has the database, with `storage-full` when a write found no room (nothing of it was written), and with a plain
 * error where the database could not be opened.
 */
export async function withDatabase<T>(work: (db: FairleadDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(database());
  } catch (error) {
    if (storeState() === 'outdated') throw new Refusal('outdated');
    if (isQuotaError(error)) throw new Refusal('storage-full');
    if (isOpeningError(error)) throw new Error('The database cannot be opened.', { cause: error });
    throw error;
  }
}

/** Dexie hides the reason inside: a full disk is an `AbortError` of the transaction. */
function isQuotaError(error: unknown): boolean {
  for (let one = error; one instanceof Error || one instanceof DOMException; one = innerOf(one))
    if (one.name === Dexie.errnames.QuotaExceeded) return true;
  return false;
}

/**
 * Dexie calls a database closed that would not open, and its live queries say nothing of one that is closed: a page that waits
 * for them would stay empty. What was really closed will be opened again, and has no other reason inside.
 */
function isOpeningError(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== Dexie.errnames.DatabaseClosed) return false;
  const inner = innerOf(error);
  return inner !== undefined && (inner as Error).name !== Dexie.errnames.DatabaseClosed;
}

function innerOf(error: object): unknown {
  return 'inner' in error ? error.inner : undefined;
}
