import { distance, turnBetween } from "../../math/angle.ts";
import { bearing } from "../../math/trig.ts";
import { rowOf } from "../../ships/classes.ts";
import { thingOfShadow } from "../../ships/ids.ts";
import { SIDES, type Side } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { onField, sideState, trackOf } from "../field.ts";
import { type BattleState, CONFIRMED_AT, type Shadow, type Ship } from "../state.ts";
import { blankBody, fly, type HelmLimits, helmLimits, turnOnto, type Wish } from "./helm.ts";

/** s a shadow lasts. */
export const SHADOW_LIFE = 50;
/** How many may be alive at once: without Jadzia at the projectors, and with her. */
const LIMIT = 2;
const LIMIT_JADZIA = 4;
/** u: a shadow that has come to its goal circles it at this radius, as a ship that waits does. */
const LOITER = 120;

const limits: HelmLimits = { speed: 0, accel: 0, turn: 0 };
const wish: Wish = { turn: 0, speed: 0 };
const body = blankBody();

/** Warp shadows the side may have alive. */
export function shadowLimit(state: BattleState, side: Side): number {
  if (!state.ships.some((ship) => ship.side === side && onField(ship) && rowOf(ship.cls).projectors > 0)) return 0;
  return state.setup.commanders.jadzia ? LIMIT_JADZIA : LIMIT;
}

/** A false hull leaves the projecting ship for (x, y). */
export function projectShadow(state: BattleState, ship: Ship, posing: Shadow["posing"], x: number, y: number): void {
  ship.projectors--;
  state.shadows.push({
    id: state.nextShadow++,
    side: ship.side,
    posing,
    x: ship.x,
    y: ship.y,
    heading: ship.heading,
    speed: ship.speed,
    turn: 0,
    life: SHADOW_LIFE,
    goalX: x,
    goalY: y,
  });
}

/** Shadows fly as their false hull would, fade with their life, and end when the deceived side has scanned them through. */
export function flyShadows(state: BattleState, dt: number, out: BattleEvent[]): void {
  let kept = 0;
  for (const shadow of state.shadows) {
    steer(shadow, dt);
    shadow.life -= dt;
    if (!exposed(state, shadow, out) && shadow.life > 0) state.shadows[kept++] = shadow;
  }
  if (kept < state.shadows.length) state.shadows.length = kept;
}

function steer(shadow: Shadow, dt: number): void {
  helmLimits(rowOf(shadow.posing), 1, 1, 1, limits);
  const away = distance(shadow.x, shadow.y, shadow.goalX, shadow.goalY);
  const toGoal = bearing(shadow.goalY - shadow.y, shadow.goalX - shadow.x);
  const wanted = away > LOITER * 1.5 ? toGoal : toGoal + 90 * Math.min(1, LOITER / Math.max(1, away));
  wish.turn = turnOnto(turnBetween(shadow.heading, wanted), limits);
  wish.speed = limits.speed;
  move(shadow, dt);
}

function move(shadow: Shadow, dt: number): void {
  body.x = shadow.x;
  body.y = shadow.y;
  body.heading = shadow.heading;
  body.speed = shadow.speed;
  body.turn = shadow.turn;
  fly(body, wish, limits, dt);
  shadow.x = body.x;
  shadow.y = body.y;
  shadow.heading = body.heading;
  shadow.speed = body.speed;
  shadow.turn = body.turn;
}

function exposed(state: BattleState, shadow: Shadow, out: BattleEvent[]): boolean {
  for (const side of SIDES) {
    if (side === shadow.side) continue;
    const track = trackOf(sideState(state, side), thingOfShadow(shadow.id));
    if (track === null || track.scan < CONFIRMED_AT) continue;
    out.push({ kind: "exposed", side, contact: track.id });
    return true;
  }
  return false;
}
