import { distance } from "../../math/angle.ts";
import { CLASSES } from "../../ships/classes.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, onField, sideState } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";

/** Nerve under which a crew breaks and runs, and at which it can be brought back into the fight. */
const BREAK_AT = 0.18;
const RALLY_AT = 0.5;
/** Regained per s by itself, and near the Regent. */
const RECOVERY = 0.008;
const STEADIED = 0.03;
/** u within which the Regent's presence tells, and within which the loss of a ship is felt. */
const PRESENCE = 650;
const WITNESS = 800;
/** Nerve lost when a ship of 1000 hull dies in sight. */
const LOSS = 0.22;
/** When the Regent's ship is lost. */
const REGENT_LOST = 0.55;
/** Per s while it is seen to run. */
const REGENT_RUNS = 0.05;

/**
 * Crews take heart again; Worf's presence steadies those near him, his flight shakes them. Whoever has lost heart breaks.
 */
export function steadyNerves(state: BattleState, dt: number, out: BattleEvent[]): void {
  const regent = state.setup.commanders.worf ? flagshipOf(state) : null;
  const runs = regent !== null && regent.tasks[0]?.kind === "withdraw";
  for (const ship of state.ships) {
    const shaken = classOf(ship).shaken;
    if (!onField(ship) || shaken === 0) continue;
    // Most crews are steady most of the time.
    if (ship.nerve >= 1 && !ship.broken && !runs) continue;
    const near = regent !== null && distance(ship.x, ship.y, regent.x, regent.y) < PRESENCE;
    const change = runs && ship !== regent ? -REGENT_RUNS * shaken : near && !runs ? STEADIED : RECOVERY;
    ship.nerve = Math.min(1, Math.max(0, ship.nerve + change * dt));
    breakOrRally(ship, sideState(state, ship.side).retreating, out);
  }
}

function flagshipOf(state: BattleState): Ship | null {
  for (const ship of state.ships) if (ship.cls === "flagship" && onField(ship)) return ship;
  return null;
}

/**
 * Crews lose heart as ships die around them, and most of all when Worf's is lost. This tick's losses are
 * read from its events, which begin at `since` in `out`, so that the rule needs no memory of its own.
 */
export function feelLosses(state: BattleState, out: readonly BattleEvent[], since: number): void {
  for (let i = since; i < out.length; i++) {
    const event = out[i] as BattleEvent;
    if (event.kind !== "destroyed" && event.kind !== "withdrew") continue;
    const lost = state.ships[event.a] as Ship;
    const regent = lost.cls === "flagship" && state.setup.commanders.worf;
    if (event.kind === "withdrew" && !regent) continue;
    for (const ship of state.ships) {
      if (ship.side !== lost.side || !onField(ship)) continue;
      if (!regent && distance(ship.x, ship.y, lost.x, lost.y) > WITNESS) continue;
      const weight = regent ? REGENT_LOST : LOSS * Math.min(1, (CLASSES[lost.cls].hull + 300) / 1000);
      ship.nerve = Math.max(0, ship.nerve - weight * classOf(ship).shaken);
    }
  }
}

function breakOrRally(ship: Ship, retreating: boolean, out: BattleEvent[]): void {
  if (!ship.broken && ship.nerve < BREAK_AT) {
    ship.broken = true;
    ship.tasks.length = 0;
    ship.tasks.push({ kind: "withdraw", x: 0, y: 0, target: -1, radius: 0 });
    out.push({ kind: "broke", a: ship.id });
  } else if (ship.broken && ship.nerve > RALLY_AT) {
    ship.broken = false;
    // In full retreat the way out is the order, too.
    if (!retreating) ship.tasks.length = 0;
    out.push({ kind: "rallied", a: ship.id });
  }
}
