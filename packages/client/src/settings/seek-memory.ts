import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { tabStore } from "../kit/storage.ts";
import type { Wishes } from "../net/seek.ts";

/** Where a tab keeps what it seeks, so that a reload goes on seeking. */
const KEPT = "seek";

/** Keeps it as long as the tab lives; null: nothing is sought any more. */
export function keepSeek(wishes: Wishes | null): void {
  tabStore.set(KEPT, wishes && JSON.stringify(wishes));
}

/** What this tab was seeking when it was reloaded. */
export function keptSeek(): Wishes | null {
  return readWishes(tabStore.get(KEPT));
}

/** Wishes out of their JSON; null for whatever else it may be. */
export function readWishes(text: string | null): Wishes | null {
  if (text === null) return null;
  try {
    const { side, mode, rated } = JSON.parse(text) as { side?: unknown; mode?: unknown; rated?: unknown };
    if (typeof rated !== "boolean") return null;
    return { side: SIDES.find((each) => each === side) ?? null, mode: MODES.find((each) => each === mode) ?? null, rated };
  } catch {
    return null;
  }
}
