import { tabStore } from "../kit/storage.ts";

const KEPT = "own-battle";

/** Notes in which battle without a server this tab is, for a reload; null: in none. */
export function noteOwnBattle(id: string | null): void {
  tabStore.set(KEPT, id);
}

/** The one this tab was in before a reload. */
export const ownBattle = (): string | null => tabStore.get(KEPT);
