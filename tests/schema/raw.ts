import { type Page } from 'puppeteer';
import { type StoredDatabase } from './stored';

/** The whole database, as it lies there, read by a page in which nothing of the product runs. */
export function storedDatabase(desk: Page): Promise<StoredDatabase> {
  return desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fairlead');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names);
    const stores: Record<string, StoredDatabase['stores'][string]> = {};
    const rows: Record<string, object[]> = {};
    await new Promise<void>((resolve, reject) => {
      reading.addEventListener('complete', () => resolve());
      reading.addEventListener('abort', () => reject(reading.error));
      for (const name of names) {
        const store = reading.objectStore(name);
        const indexes = [...store.indexNames].map((one) => {
          const { keyPath, unique, multiEntry } = store.index(one);
          return { name: one, keyPath, unique, multiEntry };
        });
        stores[name] = { keyPath: String(store.keyPath), indexes };
        store.getAll().addEventListener('success', ({ target }) => {
          rows[name] = (target as IDBRequest<object[]>).result;
        });
      }
    });
    database.close();
    return { version: database.version, stores, rows };
  });
}

/** Lays such a database into an empty factory. */
export async function lay({ version, stores, rows }: StoredDatabase, factory: IDBFactory): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = factory.open('fairlead', version);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const one of indexes) store.createIndex(one.name, one.keyPath, one);
        for (const row of rows[name] ?? []) store.add(row);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}
