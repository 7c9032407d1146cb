import type { BattleEvent } from "../events.ts";
import { classOf } from "../field.ts";
import type { BattleState } from "../state.ts";
import { woundHull } from "./damage.ts";

/** Fraction of the whole hull that a breach of severity 1 costs each s until it is sealed. */
const VENTING = 0.0022;

/** Open breaches vent: the hull goes on failing until damage control seals them. */
export function ventBreaches(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (ship.status !== "active" && ship.status !== "docked") continue;
    let severity = 0;
    for (let i = 0; i < ship.breaches.length; i++) severity += ship.breaches[i] as number;
    if (severity > 0) woundHull(ship, classOf(ship).hull * VENTING * severity * dt, -1, "venting", out);
  }
}
