import { signal } from "@preact/signals";
import { DONE } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { isGuest } from "@terok-nor/shared/wire/talk.ts";
import type { Account, Keeping } from "./account.ts";

/** Whom one does not want to hear. Nothing tells them. */
export interface Blocks {
  /** Whether somebody is blocked in a room; reads signals. @param who as whoOf() tells people apart. */
  isBlocked(who: string, room: string): boolean;
  /** Blocks somebody, or hears them again. Who has an account stays blocked everywhere, a guest in that room. */
  set(who: string, room: string, block: boolean): Promise<Reply>;
}

/** Name under which the browser of a guest keeps whom they have blocked, and how many it keeps. */
const KEPT = "blocked";
const KEPT_MOST = 200;

/** Whoever has an account keeps it with that, so that the queue knows; a guest in this browser. */
export function createBlocks(account: Pick<Account, "me" | "block">, keeping: Keeping): Blocks {
  const kept = signal<readonly string[]>(readKept(keeping.get(KEPT)));
  const guests = signal<ReadonlySet<string>>(new Set());
  const setHere = (who: string, block: boolean) => {
    const others = kept.peek().filter((each) => each !== who);
    kept.value = block ? [...others, who].slice(-KEPT_MOST) : others;
    keeping.set(KEPT, kept.peek().length === 0 ? null : JSON.stringify(kept.peek()));
  };
  return {
    isBlocked(who, room) {
      if (isGuest(who)) return guests.value.has(room + who);
      return kept.value.includes(who) || account.me.value?.blocked.includes(who) === true;
    },
    async set(who, room, block) {
      if (isGuest(who)) {
        const others = [...guests.peek()].filter((each) => each !== room + who);
        guests.value = new Set(block ? [...others, room + who] : others);
        return DONE;
      }
      if (account.me.peek() === null || (!block && kept.peek().includes(who))) setHere(who, block);
      return account.me.peek() === null ? DONE : account.block(who, block);
    },
  };
}

function readKept(text: string | null): readonly string[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) ? read.filter((each) => typeof each === "string").slice(-KEPT_MOST) : [];
  } catch {
    return [];
  }
}
