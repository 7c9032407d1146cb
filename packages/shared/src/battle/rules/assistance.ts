import { distance } from "../../math/angle.ts";
import type { BattleEvent } from "../events.ts";
import { onField, sideState, trackOf } from "../field.ts";
import type { BattleState, Ship, SideState, Track } from "../state.ts";
import { ANSWER_TIME } from "../times.ts";
import { type HelmLimits, pushByHand } from "./helm.ts";

/** Ships that answer one call, and s before the next may go out. */
const ANSWERING = 2;
export const CALL_WAIT = 25;
/** How much more speed those who answer get out of their engines. */
const HASTE = 1.2;
/** u within which an enemy who has not hit the caller yet still counts as pressing it. */
const PRESSING_RANGE = 500;
/** Share of the memory of damage taken that fades each s. */
const FADE = 0.12;

/** Who has hurt whom lately fades with time. */
export function fadePressure(state: BattleState, dt: number): void {
  const keep = 1 - FADE * dt;
  for (const ship of state.ships) {
    if (ship.status === "destroyed" || ship.status === "withdrawn") continue;
    const pressed = ship.pressedBy;
    for (let i = 0; i < pressed.length; i++) if ((pressed[i] as number) > 0) pressed[i] = (pressed[i] as number) * keep;
  }
  for (const side of [state.terran, state.alliance]) {
    side.callWait = Math.max(0, side.callWait - dt);
    if (side.obrienRest <= 0) continue;
    side.obrienRest = Math.max(0, side.obrienRest - dt);
    side.obrienUsed = side.obrienRest > 0;
  }
}

/**
 * The track of whoever presses a ship: the one that hurt it most
 * of late, else the nearest enemy close by; null if nobody does.
 */
export function presserOf(state: BattleState, ship: Ship): Track | null {
  const own = sideState(state, ship.side);
  let worst: Track | null = null;
  let most = 1;
  for (let i = 0; i < ship.pressedBy.length; i++) {
    const hurt = ship.pressedBy[i] as number;
    // A station cannot be tailed.
    const track = hurt > most && (state.ships[i] as Ship).cls !== "terok-nor" ? trackOf(own, i) : null;
    if (track === null) continue;
    worst = track;
    most = hurt;
  }
  return worst ?? nearest(state, ship);
}

function nearest(state: BattleState, ship: Ship): Track | null {
  let best: Track | null = null;
  let bestAway = PRESSING_RANGE;
  for (const track of sideState(state, ship.side).tracks) {
    const away = distance(ship.x, ship.y, track.x, track.y);
    if (!track.seen || away >= bestAway || state.ships[track.of]?.cls === "terok-nor") continue;
    best = track;
    bestAway = away;
  }
  return best;
}

/** Whether a ship is on its way to whoever pressed a caller, and the call still rings. */
export function answersCall(ship: Ship, side: SideState): boolean {
  return ship.tasks[0]?.kind === "tail" && isFresh(side.callWait);
}

/** Whether a call for which the side still waits `wait` s has gone out within ANSWER_TIME s. */
export function isFresh(wait: number): boolean {
  return wait > CALL_WAIT - ANSWER_TIME;
}

/** What the helm can do while the ship answers a call. */
export function hasten(limits: HelmLimits): HelmLimits {
  limits.speed *= HASTE;
  return pushByHand(limits);
}

/**
 * Ships of tail style nearest to the caller drop what they do and
 * go for the tail of its presser. The call is heard by both sides.
 */
export function callForAssistance(state: BattleState, caller: Ship, presser: Track, helpers: Ship[], out: BattleEvent[]): void {
  const free = helpers.filter((ship) => onField(ship) && !ship.broken && ship.id !== sideState(state, caller.side).helm);
  free.sort((a, b) => distance(a.x, a.y, caller.x, caller.y) - distance(b.x, b.y, caller.x, caller.y) || a.id - b.id);
  for (const ship of free.slice(0, ANSWERING)) {
    ship.tasks.length = 0;
    ship.tasks.push({ kind: "tail", x: 0, y: 0, target: presser.id, radius: 0 });
    ship.target = presser.id;
    ship.leg = 0;
  }
  sideState(state, caller.side).callWait = CALL_WAIT;
  out.push({ kind: "call", a: caller.id, b: presser.of });
}
