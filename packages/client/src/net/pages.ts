import { type ReadonlySignal, signal } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import type { Answer } from "./api.ts";

/** A long list that is fetched a page at a time. */
export interface Pages<T, W> {
  /** What is there so far; null: nothing has come yet. */
  readonly rows: ReadonlySignal<readonly T[] | null>;
  /** There may be more. */
  readonly more: ReadonlySignal<boolean>;
  /** Why the last page could not be had; what came before stays. */
  readonly refusal: ReadonlySignal<Refused | null>;
  /** Begins anew, with what is sought. */
  begin(wish: W): void;
  /** The next page, or the one that could not be had. */
  next(): void;
}

/** @param ask for the page after some rows. @param size rows of a whole page. */
export function createPages<T, W>(ask: (wish: W, after: readonly T[]) => Promise<Answer<readonly T[]>>, size: number): Pages<T, W> {
  const rows = signal<readonly T[] | null>(null);
  const more = signal(false);
  const refusal = signal<Refused | null>(null);
  let sought: { readonly wish: W } | null = null;
  let isAsking = false;

  async function fetchPage(): Promise<void> {
    const asked = sought;
    if (asked === null) return;
    isAsking = true;
    const earlier = rows.peek() ?? [];
    refusal.value = null;
    const got = await ask(asked.wish, earlier);
    // Whoever has asked for something else meanwhile does not see what they no longer ask for.
    if (sought !== asked) return;
    isAsking = false;
    if (!got.ok) {
      refusal.value = got;
      return;
    }
    more.value = got.value.length === size;
    rows.value = [...earlier, ...got.value];
  }

  return {
    rows,
    more,
    refusal,
    begin(wish) {
      sought = { wish };
      rows.value = null;
      more.value = false;
      void fetchPage();
    },
    next() {
      if (!isAsking) void fetchPage();
    },
  };
}
