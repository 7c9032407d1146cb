import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { BattleState, Ending } from "@terok-nor/shared/battle/state.ts";
import { SIEGE_TIME } from "@terok-nor/shared/battle/times.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { type Captain, createCaptain } from "../captain.ts";
import type { LevelName } from "../mind/levels.ts";
import type { Muster } from "../mind/muster.ts";
import { playOn } from "../take-turn.ts";
import { believedBattle } from "./believed-battle.ts";
import { lotOf } from "./draw.ts";

/** Steps per second of a battle played in thought: the rules behave alike at half the rate of play, at half the price. */
const HZ = 10;

/** What a side does from now on: fights under a captain of its own, or leaves the field. */
export type Course = "stay" | "withdraw";

/** How one battle played in thought came out. */
export interface Playout {
  readonly winner: Side;
  readonly ending: Ending;
  /** The margin, for the asker: above 0 where it wins. */
  readonly score: number;
  /** s it went on for. */
  readonly lasted: number;
}

/** Plays a side's belief on to its end, once. The same picture, muster, course and lot come out the same. */
export function playOut(picture: Picture, muster: Muster, course: Course, level: LevelName, lot: number): Playout {
  const state = believedBattle(picture, muster, lot, HZ);
  const begun = state.tick;
  const terms: Muster = { ...muster, hz: HZ };
  const [terran, alliance] = SIDES.map((side, i) => createCaptain(side, level, lotOf(lot, 1 + i), terms)) as [Captain, Captain];
  const captains = { terran, alliance };
  if (course === "withdraw") {
    captains[picture.side] = silent(captains[picture.side]);
    withdraw(state, picture.side);
  }
  playOn(state, captains, state.assaultAt + SIEGE_TIME * HZ + 1);
  const result = marginOf(state);
  if (result === null || state.ending === null) throw new Error("a siege ends when its time is up");
  const score = result.winner === picture.side ? result.margin : -result.margin;
  return { winner: result.winner, ending: state.ending, score, lasted: (state.tick - begun) / HZ };
}

/** A captain that leaves everything as it was ordered. */
function silent(captain: Captain): Captain {
  return { ...captain, due: () => false };
}

/** The Regent's full retreat where he is there to order it, else every ship for itself. */
function withdraw(state: BattleState, side: Side): void {
  const refused = giveOrder(state, side, { kind: "full-retreat" }, []);
  if (refused === null) return;
  const ships = state.ships.filter((ship) => ship.side === side && ship.status === "active").map((ship) => ship.id);
  giveOrder(state, side, { kind: "withdraw", ships }, []);
}
