import { type Signal, signal } from "@preact/signals";
import { browserStore, type Store } from "../kit/storage.ts";

/**
 * A choice this browser keeps from visit to visit: set the signal, and it is kept.
 * @param key name it is kept under.
 * @param parse makes the choice of its kept text; undefined where that is not understood.
 * @param first what is chosen until somebody chooses.
 * @param write the text that `parse` reads again.
 */
export function kept<T>(
  key: string,
  parse: (text: string) => T | undefined,
  first: T,
  write: (choice: T) => string = String,
  store: Store = browserStore,
): Signal<T> {
  const text = store.get(key);
  const found = text === null ? undefined : parse(text);
  const choice = signal(found === undefined ? first : found);
  let last = choice.peek();
  choice.subscribe((now) => {
    if (now === last) return;
    last = now;
    store.set(key, write(now));
  });
  return choice;
}

/** Reads one of some words. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text);

/** A yes or a no this browser keeps, as one of two words. */
export function keptSwitch(key: string, yes: string, no: string, first: boolean, store: Store = browserStore): Signal<boolean> {
  const read = (text: string) => (text === yes ? true : text === no ? false : undefined);
  return kept(key, read, first, (on) => (on ? yes : no), store);
}
