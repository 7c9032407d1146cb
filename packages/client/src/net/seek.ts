import type { Client, Room, SeatReservation } from "@colyseus/sdk";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Mode } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { isForGood } from "@terok-nor/shared/wire/closing.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { SEEK, SEEK_MESSAGE, type SeekNews } from "@terok-nor/shared/wire/seek.ts";
import { inTime, isRefused, keepTrying } from "./keep-trying.ts";
import type { BattleLink } from "./link.ts";
import { nextSeek, type SeekEvent, type SeekState } from "./seek-state.ts";

/** What somebody who looks for an opponent would like; null: whichever comes. */
export interface Wishes {
  readonly side: Side | null;
  readonly mode: Mode | null;
  readonly rated: boolean;
}

/** A search for an opponent, from the first question to the seat in the battle. */
export interface Seeking {
  readonly state: ReadonlySignal<SeekState>;
  readonly wishes: Wishes;
  /** Of performance.now(), when it began. */
  readonly since: number;
  /** It goes on where one was found in vain. */
  readonly isOnward: boolean;
  /** The battle found; null when it was called off or refused. */
  readonly battle: Promise<BattleLink | null>;
  /** Calls it off, unless an opponent has been found. */
  stop(): void;
}

/** ms for which a place among those who seek is asked for again once the line to them was lost. */
const ASKS_AGAIN_MS = 180_000;

/** Who asks, as the server is told: by the account's key, or by the name of a guest. */
interface Asker {
  readonly version: number;
  readonly key: string | null;
  readonly name: string;
}

/** Where a search goes on of which nothing came: when that began, and the server's word for it. */
export interface Onward {
  /** Of performance.now(). */
  readonly since: number;
  readonly word: string;
}

/** How a seat is taken: by the lobby, which knows how to enter battles. */
type TakeSeat = (seat: SeatReservation) => Promise<BattleLink | Refused>;

/**
 * Begins to seek. `asker`: who asks; `refusalOf` makes a refusal of whatever
 * the server threw. The queue lets go of whoever confirms, so the seat is taken first.
 */
export function startSeek(
  client: Client,
  asker: Asker,
  wishes: Wishes,
  ways: { readonly takeSeat: TakeSeat; readonly refusalOf: (error: unknown) => Refused },
  onward: Onward | null = null,
): Seeking {
  const state = signal<SeekState>({ at: "asking" });
  const since = onward?.since ?? performance.now();
  const entered = Promise.withResolvers<BattleLink | null>();
  let queue: Room | null = null;
  const note = (event: SeekEvent) => {
    state.value = nextSeek(state.peek(), event);
    if (state.peek().at !== "over") return;
    entered.resolve(null);
    queue?.leave().catch(() => undefined);
    queue = null;
  };
  const take = async (seat: SeatReservation) => {
    note({ kind: "seat" });
    if (state.peek().at !== "found") return;
    const got = await ways.takeSeat(seat);
    queue?.send(SEEK_MESSAGE.confirm);
    queue = null;
    if ("ok" in got) return note({ kind: "refused", refusal: got });
    entered.resolve(got);
    note({ kind: "entered" });
  };
  // Whoever has to ask again, after a restart too, goes on with the time they have waited.
  let word = onward?.word ?? null;
  const ask = () => client.joinOrCreate(SEEK, { ...asker, ...wishes, onward: word }).catch(ways.refusalOf);
  const wait = (got: Room | Refused) => {
    if (isRefused(got)) return note({ kind: "refused", refusal: got });
    if (state.peek().at === "over") return void got.leave();
    queue = got;
    got.reconnection.enabled = false;
    got.onMessage(SEEK_MESSAGE.news, (news: SeekNews) => note({ kind: "news", news }));
    got.onMessage(SEEK_MESSAGE.onward, (told: string) => {
      word = told;
    });
    got.onMessage(SEEK_MESSAGE.group, () => undefined);
    got.onMessage(SEEK_MESSAGE.seat, (seat: SeatReservation) => void take(seat));
    got.onLeave((code) => {
      note({ kind: isForGood(code) ? "gone" : "cut" });
      if (state.peek().at === "lost") void askAgain();
    });
    note({ kind: "queued" });
  };
  const askAgain = async () => {
    const isOver = () => state.peek().at !== "lost";
    const until = performance.now() + ASKS_AGAIN_MS;
    wait(await keepTrying<Room>({ attempt: ask, until, isOver, onLate: (late) => void late.leave() }));
  };
  void inTime<Room>(ask, (late) => void late.leave()).then(wait);
  return { state, wishes, since, isOnward: onward !== null, battle: entered.promise, stop: () => note({ kind: "called-off" }) };
}
