/** Small things kept in this browser, by name. */
export interface Store {
  get(key: string): string | null;
  /** Null: forgotten. */
  set(key: string, text: string | null): void;
}

const PREFIX = "terok-nor.";

/**
 * A store of the browser's. Private windows, blocked cookies and a full disk may refuse it: when it
 * is reached for, read or written. Then memory stands in, and what is kept lasts as long as the page.
 * @param reach finds the browser's store, which may throw by itself.
 */
export function storeOver(reach: () => Pick<Storage, "getItem" | "setItem" | "removeItem">): Store {
  const memory = new Map<string, string | null>();
  return {
    get(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      try {
        return reach().getItem(PREFIX + key);
      } catch {
        return null;
      }
    },
    set(key, text) {
      try {
        if (text === null) reach().removeItem(PREFIX + key);
        else reach().setItem(PREFIX + key, text);
        memory.delete(key);
      } catch {
        memory.set(key, text);
      }
    },
  };
}

/** Lasts from visit to visit. */
export const browserStore = storeOver(() => globalThis.localStorage);
/** Lasts as long as the tab, through reloads. */
export const tabStore = storeOver(() => globalThis.sessionStorage);
