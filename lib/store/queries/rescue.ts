import { databaseName } from '@/lib/store/schema';

/** Every row of every table, and the version of the schema that they are of (Dexie counts in tens). */
export interface RescuedRows {
  version: number;
  tables: Record<string, unknown[]>;
}

/**
 * All rows as they lie there, of whatever version, read without a line that expects anything of them: for when the database cannot be
 * opened as it should be. Rejects where there is none.
 */
export async function rowsAsTheyLie(factory: IDBFactory = indexedDB): Promise<RescuedRows> {
  const database = await asItIs(factory);
  try {
    const tables: RescuedRows['tables'] = {};
    for (const name of database.objectStoreNames)
      tables[name] = await answered(database.transaction(name).objectStore(name).getAll());
    return { version: database.version / 10, tables };
  } finally {
    database.close();
  }
}

/** Opened without a version: nothing is upgraded, and nothing made where there is nothing. */
function asItIs(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(databaseName);
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  return answered(opening);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It cannot be read')));
  });
}
