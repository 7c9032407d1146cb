import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { KEPT_IN_BATTLE_S } from "@terok-nor/shared/wire/limits.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { isRefused, keepTrying } from "../../net/keep-trying.ts";
import type { Trouble } from "../../net/link.ts";
import { LiveBattle } from "./live.ts";

/** ms for which a place is tried for before it is said that there is none: another server may have to take the battle up. */
const TRIED_MS = 12_000;

/** What is needed of a line to an audience's room, and of the battle that is seen by it. */
interface Place {
  leave(): Promise<unknown>;
}
interface Seen {
  readonly line: ReadonlySignal<"good" | "lost" | "ended">;
  readonly trouble: { value: Trouble | null };
  end(): void;
  leave(): void;
}

/** A place in the audience of a battle, which is won back after a lost line or a restart of the server. */
export interface AudienceDoor<S> {
  readonly live: ReadonlySignal<S | null>;
  /** Why there is no place, in words; null while there is or may be one. */
  readonly refusal: ReadonlySignal<string | null>;
  /** Tries anew, in place of what was. */
  enter(): void;
  /** Leaves, also what comes only later. */
  close(): void;
}

/**
 * @param ask for a place.
 * @param see makes a battle of it, seen as the one before was.
 */
export function createDoor<P extends Place, S extends Seen>(
  ask: () => Promise<P | Refused>,
  see: (place: P, before: S | null) => S,
): AudienceDoor<S> {
  const live = signal<S | null>(null);
  const refusal = signal<string | null>(null);
  let attempts = 0;
  const letGo = (late: P) => void late.leave().catch(() => undefined);

  /** Tries for so many ms, unless another attempt takes its place. */
  async function come(forMs: number, onSilent: () => void): Promise<P | Refused | null> {
    attempts += 1;
    const mine = attempts;
    const isOver = () => mine !== attempts;
    const until = performance.now() + forMs;
    const got = await keepTrying<P>({ attempt: ask, until, isOver, onRefused: onSilent, onLate: letGo });
    if (!isOver()) return got;
    if (!isRefused(got)) letGo(got);
    return null;
  }

  function enter(): void {
    leave();
    refusal.value = null;
    void come(TRIED_MS, () => undefined).then((got) => {
      if (got === null) return;
      if (isRefused(got)) refusal.value = got.text;
      else live.value = see(got, null);
    });
  }

  /** A line that was lost is won back. */
  const stop = effect(() => {
    const lost = live.value;
    if (lost?.line.value !== "lost") return;
    const until = performance.now() + KEPT_IN_BATTLE_S * 1000;
    lost.trouble.value = { kind: "cut", until };
    const onSilent = () => {
      lost.trouble.value = { kind: "silent", until };
    };
    void come(KEPT_IN_BATTLE_S * 1000, onSilent).then((got) => {
      if (got === null) return;
      if (isRefused(got)) lost.end();
      else live.value = see(got, lost);
    });
  });

  function leave(): void {
    attempts += 1;
    live.peek()?.leave();
    live.value = null;
  }

  return {
    live,
    refusal,
    enter,
    close() {
      stop();
      leave();
    },
  };
}

/** As a battle is watched. */
export const seeLive = (place: ConstructorParameters<typeof LiveBattle>[0], before: LiveBattle | null): LiveBattle =>
  new LiveBattle(place, before?.view.peek());
