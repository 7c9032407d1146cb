import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Wishes } from "../net/seek.ts";

/** Where a tab keeps what it seeks, so that a reload goes on seeking. */
const KEPT = "terok-nor.seek";

/** Keeps it as long as the tab lives; null: nothing is sought any more. Private windows may refuse, then a reload ends the search. */
export function keepSeek(wishes: Wishes | null): void {
  try {
    if (wishes) sessionStorage.setItem(KEPT, JSON.stringify(wishes));
    else sessionStorage.removeItem(KEPT);
  } catch {
    return;
  }
}

/** What this tab was seeking when it was reloaded. */
export function keptSeek(): Wishes | null {
  try {
    return readWishes(sessionStorage.getItem(KEPT));
  } catch {
    return null;
  }
}

/** Wishes out of their JSON; null for whatever else it may be. */
export function readWishes(text: string | null): Wishes | null {
  if (text === null) return null;
  const { side, mode, rated } = JSON.parse(text) as { side?: unknown; mode?: unknown; rated?: unknown };
  if (typeof rated !== "boolean") return null;
  return { side: SIDES.find((each) => each === side) ?? null, mode: MODES.find((each) => each === mode) ?? null, rated };
}
