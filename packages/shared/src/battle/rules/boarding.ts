import { distance } from "../../math/angle.ts";
import { bearing } from "../../math/trig.ts";
import type { EntityId } from "../../ships/ids.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, onField, radiusOf, sideState, thingOf, trackById } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";
import { facingStruck } from "./shields.ts";

/** u from hull to hull within which troops can be beamed across. */
export const BEAM_RANGE = 150;
/** Troops beamed per ship and s, and the charge of a facing below which they get through. */
const BEAM_RATE = 3;
const OPEN_SHIELD = 0.02;
/** Fighters lost per s for each enemy aboard (Lanchester's linear law). */
const ATTRITION = 0.007;
/** How fast boarders take an uncontested deck, per s. */
const TAKE_RATE = 0.0095;
/** How fast a garrison takes it back. */
const RETAKE_RATE = 0.008;

/**
 * Troops go across while the facing towards their ship is down; aboard,
 * boarders and garrison fight it out in plain sight of both sides.
 */
export function board(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const ship of state.ships) {
    if (onField(ship) && ship.troops > 0 && ship.tasks[0]?.kind === "board") beamAcross(state, ship, ship.tasks[0].target, dt, out);
    if (onField(ship) && (ship.boarders > 0 || ship.captured > 0)) contest(ship, dt, out);
  }
}

/** Whether a target's facing towards a ship lets a transporter through. */
export function isOpenTo(target: Ship, ship: Ship): boolean {
  const facing = facingStruck(target, bearing(ship.y - target.y, ship.x - target.x));
  return (target.shields[facing] as number) <= (classOf(target).shields[facing] as number) * OPEN_SHIELD;
}

function beamAcross(state: BattleState, ship: Ship, contact: EntityId, dt: number, out: BattleEvent[]): void {
  const track = trackById(sideState(state, ship.side), contact);
  const target = track === null || !track.seen ? null : thingOf(state, track.of);
  if (target === null || !("hull" in target) || classOf(target).garrison === 0) return;
  const gap = distance(ship.x, ship.y, target.x, target.y) - radiusOf(target) - radiusOf(ship);
  if (gap > BEAM_RANGE || !isOpenTo(target, ship)) return;
  const sent = Math.min(ship.troops, BEAM_RATE * dt);
  if (target.boarders === 0) out.push({ kind: "boarding", a: ship.id, b: target.id });
  ship.troops -= sent;
  target.boarders += sent;
}

function contest(ship: Ship, dt: number, out: BattleEvent[]): void {
  const boarders = ship.boarders;
  const garrison = ship.garrison;
  ship.boarders = Math.max(0, boarders - garrison * ATTRITION * dt);
  ship.garrison = Math.max(0, garrison - boarders * ATTRITION * dt);
  if (ship.boarders === 0) {
    ship.captured = Math.max(0, ship.captured - RETAKE_RATE * dt);
    return;
  }
  const before = ship.captured;
  ship.captured = Math.min(1, before + (TAKE_RATE * boarders * dt) / (boarders + 2 * garrison));
  if (before < 1 && ship.captured >= 1) out.push({ kind: "captured", a: ship.id });
}
