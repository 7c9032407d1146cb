import { distance } from "../../math/angle.ts";
import { cos, sin } from "../../math/trig.ts";
import type { BattleEvent } from "../events.ts";
import { ARENA_RADIUS, classOf, dockFor, onField, radiusOf } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";
import { RUN_OUT } from "../times.ts";

/** u from the dock's edge within which a ship is made fast, and the u/s it must have come down to. */
export const BERTH = 24;
const BERTHING_SPEED = 25;
/** s of the run out of the scaffold. */
export const JETTISON_TIME = 8;
/** s of flight from the recall to the arrival at the edge. */
export const RECALL_TIME = 8;

/** Ships under a dock order that have come alongside are made fast: off the field, out of harm, mended by repair.ts. */
export function makeFast(state: BattleState, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (!onField(ship) || ship.tasks[0]?.kind !== "dock") continue;
    const dock = dockFor(state, ship.side);
    if (dock === null || ship.speed > BERTHING_SPEED || distance(ship.x, ship.y, dock.x, dock.y) > radiusOf(dock) + BERTH) continue;
    ship.status = "docked";
    ship.speed = 0;
    ship.turn = 0;
    ship.tasks.length = 0;
    out.push({ kind: "docked", a: ship.id });
  }
}

/** Lets a docked ship go; its guns have to be run out first. */
export function castOff(state: BattleState, ship: Ship, out: BattleEvent[]): void {
  ship.status = "active";
  const ready = state.tick + Math.round(RUN_OUT * state.setup.hz);
  for (const mount of ship.mounts) mount.ready = Math.max(mount.ready, ready);
  out.push({ kind: "undocked", a: ship.id });
}

/** The run out of the scaffold: no guns until it is over. */
export function clearScaffold(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (ship.status !== "scaffold" || ship.scaffold < 0) continue;
    ship.scaffold -= dt;
    if (ship.scaffold > 0) continue;
    ship.scaffold = 0;
    ship.status = "active";
    ship.speed = 0;
    out.push({ kind: "scaffold-clear", a: ship.id });
  }
}

/** Brings the recalled raider in at the edge, on the vector its player chose. */
export function bringRaiderBack(state: BattleState, dt: number, out: BattleEvent[]): void {
  const recalled = state.raiderVector >= 0;
  if (state.raiderDue > 0) state.raiderDue = Math.max(0, state.raiderDue - dt);
  if (!recalled || state.raiderDue > 0) return;
  for (const ship of state.ships) {
    if (ship.cls !== "raider" || ship.status !== "away") continue;
    ship.status = "active";
    ship.x = cos(state.raiderVector) * (ARENA_RADIUS - 60);
    ship.y = sin(state.raiderVector) * (ARENA_RADIUS - 60);
    ship.heading = state.raiderVector > 0 ? state.raiderVector - 180 : 180;
    ship.speed = classOf(ship).speed;
    out.push({ kind: "arrived", a: ship.id });
  }
}

/** Ships that mean to leave are gone past the edge; all others are kept inside it. */
export function leaveField(state: BattleState, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (!onField(ship)) continue;
    const squared = ship.x * ship.x + ship.y * ship.y;
    if (squared < ARENA_RADIUS * ARENA_RADIUS) continue;
    if (ship.tasks[0]?.kind === "withdraw") {
      ship.status = "withdrawn";
      ship.tasks.length = 0;
      out.push({ kind: "withdrew", a: ship.id });
    } else {
      const back = ARENA_RADIUS / Math.sqrt(squared);
      ship.x *= back;
      ship.y *= back;
    }
  }
}
