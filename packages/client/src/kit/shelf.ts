/** Larger things kept in this browser, by name: an IndexedDB with one table. Workers reach it as well as pages. */

const DATABASE = "terok-nor";
const TABLE = "shelf";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(TABLE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(asked.error);
  });
}

async function inTable<T>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = act(database.transaction(TABLE, mode).objectStore(TABLE));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    database.close();
  }
}

/** Puts something there in the place of what had the name; a browser that refuses, as private windows may, keeps nothing. */
export async function putOnShelf(name: string, what: unknown): Promise<void> {
  await inTable("readwrite", (table) => table.put(what, name)).catch(() => undefined);
}

/** What has the name; undefined: nothing. */
export async function takeFromShelf(name: string): Promise<unknown> {
  return inTable("readonly", (table) => table.get(name)).catch(() => undefined);
}

export async function clearFromShelf(name: string): Promise<void> {
  await inTable("readwrite", (table) => table.delete(name)).catch(() => undefined);
}

/** All names that begin like this, in their order. */
export async function namesOnShelf(prefix: string): Promise<string[]> {
  const keys = await inTable("readonly", (table) => table.getAllKeys()).catch(() => []);
  return keys.filter((key) => typeof key === "string" && key.startsWith(prefix)).map(String);
}
