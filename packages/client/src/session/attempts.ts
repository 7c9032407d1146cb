import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { inTime, isRefused } from "../net/keep-trying.ts";
import type { BattleLink } from "../net/link.ts";

/** What is asked of the server, one thing at a time, and what it refused last. */
export interface Attempts {
  /** Something is being asked; buttons wait. */
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last attempt failed, in words; empty if it did not. */
  readonly refusal: ReadonlySignal<string>;
  /** Does something unless another thing is under way, and tells what it answers if that is a refusal. */
  attempt(act: () => Promise<Reply | undefined>): Promise<void>;
  /** Goes into a battle, and puts the line to it into `link`. */
  enter(into: () => Promise<BattleLink | Refused>, link: Signal<BattleLink | null>): Promise<void>;
}

/** @param unreachable what is said where the server does not answer. */
export function createAttempts(unreachable: string): Attempts {
  const busy = signal(false);
  const refusal = signal("");

  async function attempt(act: () => Promise<Reply | undefined>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    refusal.value = "";
    try {
      const reply = await act();
      if (reply?.ok === false) refusal.value = reply.text;
    } catch {
      refusal.value = unreachable;
    }
    busy.value = false;
  }

  return {
    busy,
    refusal,
    attempt,
    enter: (into, link) =>
      attempt(async () => {
        const got = await inTime(into, (late) => void late.leave());
        if (isRefused(got)) return got;
        link.value = got;
      }),
  };
}
