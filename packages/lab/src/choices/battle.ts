import type { Captain } from "@terok-nor/commander/captain.ts";
import { takeTurn } from "@terok-nor/commander/take-turn.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Field } from "../tournament/options.ts";
import { openBattle } from "../tournament/play.ts";
import { CHORES } from "../worth/deeds.ts";

export const ACTS = ["approach", "assault"] as const;
export type Act = (typeof ACTS)[number];

/** A stretch without a choice: s it lasted, and s into the act at which it began. */
export interface Wait {
  readonly lasted: number;
  readonly begun: number;
}

/** The longest stretch without a choice, for each side in each act; null: there was no such act. */
export type Waits = Readonly<Record<Act, Readonly<Record<Side, Wait>> | null>>;

/**
 * Plays battle `index` and measures how long each side had nothing to decide. A captain says nothing twice, so each
 * order that was accepted is a change of mind: that is what is taken for a choice, and so is a hand on the helm. What
 * crews do unasked is none.
 */
export function waitsOf(field: Field, index: number): Waits {
  const { state, captains } = openBattle(field, index);
  const events: BattleEvent[] = [];
  const chose: Record<Side, number[]> = { terran: [], alliance: [] };
  const note = (side: Side): void => void chose[side].push(state.tick);
  const minded = { terran: handed(captains.terran, note), alliance: handed(captains.alliance, note) };
  while (state.phase !== "aftermath") {
    events.length = 0;
    for (const side of SIDES)
      takeTurn(state, minded[side], events, ({ intention }) => {
        if (!CHORES[side].includes(intention)) note(side);
      });
    tick(state, events);
  }
  const { assaultAt, setup } = state;
  const from = assaultAt < 0 ? state.tick : assaultAt;
  const longest = (begin: number, end: number) => {
    const of = (side: Side): Wait => {
      const { lasted, begun } = longestGap(chose[side], begin, end);
      return { lasted: lasted / setup.hz, begun: (begun - begin) / setup.hz };
    };
    return end > begin ? { terran: of("terran"), alliance: of("alliance") } : null;
  };
  return { approach: longest(0, from), assault: longest(from, state.tick) };
}

/** The same captain; `note` is called when it has its hand on the helm. */
function handed(captain: Captain, note: (side: Side) => void): Captain {
  return {
    side: captain.side,
    level: captain.level,
    due: (now) => captain.due(now),
    think(picture) {
      const thought = captain.think(picture);
      if (thought.hand !== null) note(captain.side);
      return thought;
    },
  };
}

/** The longest stretch from `begin` to `end` without any of the moments, which are in order; all in ticks. */
export function longestGap(moments: readonly number[], begin: number, end: number): Wait {
  let last = begin;
  let longest: Wait = { lasted: 0, begun: begin };
  for (const moment of [...moments.filter((each) => each >= begin && each < end), end]) {
    if (moment - last > longest.lasted) longest = { lasted: moment - last, begun: last };
    last = moment;
  }
  return longest;
}
