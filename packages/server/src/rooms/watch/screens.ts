import { reckonOdds } from "@terok-nor/commander/counsel/reckon.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { seenByBoth } from "@terok-nor/shared/sight/both.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { trueEvent } from "@terok-nor/shared/sight/true-event.ts";
import { createPictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { VIEWS, type View, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { Exit } from "../exit.ts";

/** Each view of a battle: its picture, and what it shows of an event. */
const PICTURES: Readonly<Record<View, (state: BattleState) => Picture>> = {
  terran: (state) => seenBy(state, "terran"),
  alliance: (state) => seenBy(state, "alliance"),
  both: seenByBoth,
};
const EVENTS: Readonly<Record<View, (state: BattleState, event: BattleEvent) => SeenEvent | null>> = {
  terran: (state, event) => seenEvent(state, "terran", event),
  alliance: (state, event) => seenEvent(state, "alliance", event),
  both: trueEvent,
};

/** The three pictures an audience may look at, and the events of a frame in each. */
export class Screens {
  readonly #exits: Readonly<Record<View, Exit>>;
  readonly #events: Record<View, SeenEvent[]> = { terran: [], alliance: [], both: [] };

  /** Makes every row the pictures will ever have. @param every ticks from one writing to the next. */
  constructor(state: WatchState, every: number) {
    for (const view of VIEWS) state[view] = createPictureRow();
    const exitOf = (view: View) => new Exit(state[view], every);
    this.#exits = { terran: exitOf("terran"), alliance: exitOf("alliance"), both: exitOf("both") };
  }

  /** Notes what happened in the tick just run. */
  note(state: BattleState, events: readonly BattleEvent[]): void {
    for (const view of VIEWS) {
      for (const event of events) {
        const seen = EVENTS[view](state, event);
        if (seen !== null) this.#events[view].push(seen);
      }
    }
  }

  /** @param whole everything now, however lately it was written. */
  write(state: BattleState, whole: boolean): void {
    for (const view of VIEWS) this.#exits[view].write(PICTURES[view](state), whole);
  }

  /** What a view shows of the events noted since it was last asked, as bytes; null: of none. */
  take(view: View): Uint8Array | null {
    return this.#exits[view].events(this.#events[view].splice(0));
  }

  /** Empties the pictures, for the next battle. */
  clear(): void {
    for (const view of VIEWS) {
      this.#exits[view].clear();
      this.#events[view].length = 0;
    }
  }
}

/** The rebels' odds at a glance, 0 to 1: the middle of what each side reckons from what it knows. */
export function oddsOf(state: BattleState): number {
  const { chance, ...muster } = state.setup;
  return (reckonOdds(seenBy(state, "terran"), muster) + 1 - reckonOdds(seenBy(state, "alliance"), muster)) / 2;
}
