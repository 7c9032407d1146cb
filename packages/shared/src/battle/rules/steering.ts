import { distance } from "../../math/angle.ts";
import { bearing, cos, sin } from "../../math/trig.ts";
import { byClass } from "../../ships/classes.ts";
import { closestOrbit } from "../../ships/closest-orbit.ts";
import { type ShipClass, SIDES } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { apparentRadius, classOf, dockFor, onField, radiusOf, sideState, thingOf, trackById } from "../field.ts";
import { type BattleState, CONFIRMED_AT, type Ship, type SideState, type Task, type Track } from "../state.ts";
import { answersCall, hasten } from "./assistance.ts";
import { BEAM_RANGE, isOpenTo } from "./boarding.ts";
import { BERTH } from "./coming-and-going.ts";
import { blankBody, fly, type HelmLimits, pushByHand, type Wish } from "./helm.ts";
import { circle, face, goTo, hound, makeRuns, type Quarry, standOff, steerOn, strafe, tail } from "./manoeuvres.ts";
import { limitsOf } from "./power.ts";

/** u: close enough to a waypoint that is passed through, and to the last one. */
const WAYPOINT = 40;
const ARRIVED = 10;
/** u within which an attack-move turns on what it meets, and a guard on what comes near its ward. */
const ENGAGE = 450;
const GUARD_REACH = 380;
/** u from its ward's edge at which a guard keeps station behind it, and ° between two guards of one ward. */
const GUARD_GAP = 70;
const GUARDS_APART = 28;
/** u of radius under which a hull is hounded instead of run on, while it is faster than so many u/s. */
const SMALL_HULL = 20;
const HOUNDED = 20;
/** u: at the last-known mark of a lost contact there is nothing to be found nearer than this. */
const MARK_REACHED = 80;

/** u from the edge at which a class fights bow-on: a little inside the best range of its first mount. */
const bestRangeOf = byClass(({ mounts: [first] }) => (first === undefined ? 0 : WEAPON_TABLE[first.weapon].optimal * 0.85));

const limits: HelmLimits = { speed: 0, accel: 0, turn: 0 };
const wish: Wish = { turn: 0, speed: 0 };
const body = blankBody();
const quarry: Quarry = { x: 0, y: 0, heading: 0, speed: 0, radius: 0, away: 0, to: 0 };

/** Every ship's captain asks its helm for what its task needs, or the hand on the helm does; then all fly. */
export function steerShips(state: BattleState, dt: number): void {
  for (const side of SIDES) leaveLostHelm(state, sideState(state, side));
  for (const ship of state.ships) {
    const cls = classOf(ship);
    if (!onField(ship) || cls.speed === 0) continue;
    limitsOf(ship, limits);
    const side = sideState(state, ship.side);
    if (side.helm === ship.id) {
      pushByHand(limits);
      wish.turn = side.helmTurn * limits.turn;
      wish.speed = side.helmThrottle * limits.speed;
    } else {
      if (answersCall(ship, side)) hasten(limits);
      captain(state, ship, cls);
    }
    move(ship, dt);
  }
}

function move(ship: Ship, dt: number): void {
  body.x = ship.x;
  body.y = ship.y;
  body.heading = ship.heading;
  body.speed = ship.speed;
  body.turn = ship.turn;
  fly(body, wish, limits, dt);
  ship.x = body.x;
  ship.y = body.y;
  ship.heading = body.heading;
  ship.speed = body.speed;
  ship.turn = body.turn;
}

/** A helm whose ship is gone, or whose crew no longer obeys, is no helm. */
function leaveLostHelm(state: BattleState, side: SideState): void {
  if (side.helm < 0) return;
  const ship = state.ships[side.helm];
  if (ship !== undefined && (!onField(ship) || ship.broken)) side.helm = -1;
}

/** Goes on to the next task. */
function finishTask(ship: Ship): void {
  ship.tasks.shift();
  ship.leg = 0;
}

function captain(state: BattleState, ship: Ship, cls: ShipClass): void {
  const task = ship.tasks[0];
  wish.turn = 0;
  wish.speed = 0;
  if (task === undefined) return holdPosition(state, ship);
  switch (task.kind) {
    case "move":
      return moveTo(ship, task);
    case "attack-move":
      return attackMove(state, ship, task, cls);
    case "withdraw":
      return steerOn(ship, ship.x === 0 && ship.y === 0 ? ship.heading : bearing(ship.y, ship.x), limits.speed, limits, wish);
    case "dock":
      return alongside(state, ship);
    case "guard":
      return guard(state, ship, task, cls);
    case "hold":
      // Held until something else waits behind it.
      return ship.tasks.length > 1 ? finishTask(ship) : holdPosition(state, ship);
    default:
      return chase(state, ship, task, cls);
  }
}

/** Stops, bow towards the designated target if there is one. */
function holdPosition(state: BattleState, ship: Ship): void {
  const track = ship.target < 0 ? null : trackById(sideState(state, ship.side), ship.target);
  if (track !== null) steerOn(ship, bearing(track.y - ship.y, track.x - ship.x), 0, limits, wish);
}

function moveTo(ship: Ship, task: Task): void {
  const last = ship.tasks.length === 1;
  const away = distance(ship.x, ship.y, task.x, task.y);
  if (away < (last ? ARRIVED : WAYPOINT)) return finishTask(ship);
  goTo(ship, task.x, task.y, !last, limits, wish);
}

function attackMove(state: BattleState, ship: Ship, task: Task, cls: ShipClass): void {
  const near = nearestSeen(state, ship, ship.x, ship.y, ENGAGE);
  if (near !== null) closeIn(ship, near, cls);
  else moveTo(ship, task);
}

function guard(state: BattleState, ship: Ship, task: Task, cls: ShipClass): void {
  const ward = state.ships[task.target];
  if (ward === undefined || ward.side !== ship.side || ward.status === "destroyed" || ward.status === "withdrawn") return finishTask(ship);
  const threat = nearestSeen(state, ship, ward.x, ward.y, GUARD_REACH);
  if (threat !== null) return closeIn(ship, threat, cls);
  const gap = radiusOf(ward) + GUARD_GAP;
  const at = ward.heading + 180 + placeAmongGuards(state, ship, task.target) * GUARDS_APART;
  goTo(ship, ward.x + cos(at) * gap, ward.y + sin(at) * gap, ward.speed > 5, limits, wish);
}

/** Where in the fan behind a ward a guard belongs: 0 straight behind, below 0 to port of that. */
function placeAmongGuards(state: BattleState, ship: Ship, ward: number): number {
  let before = 0;
  let after = 0;
  for (const other of state.ships) {
    if (other === ship || other.side !== ship.side || !onField(other)) continue;
    const task = other.tasks[0];
    if (task?.kind !== "guard" || task.target !== ward) continue;
    if (other.id < ship.id) before++;
    else after++;
  }
  return (before - after) / 2;
}

function alongside(state: BattleState, ship: Ship): void {
  const dock = dockFor(state, ship.side);
  if (dock === null) return finishTask(ship);
  // The berth on the side it comes from, where it stops.
  const from = bearing(ship.y - dock.y, ship.x - dock.x);
  const out = radiusOf(dock) + BERTH / 2;
  goTo(ship, dock.x + cos(from) * out, dock.y + sin(from) * out, false, limits, wish);
}

/** Orders that are about one contact. */
function chase(state: BattleState, ship: Ship, task: Task, cls: ShipClass): void {
  const track = trackById(sideState(state, ship.side), task.target);
  if (track === null) return finishTask(ship);
  sight(ship, track);
  if (!track.seen && quarry.away < MARK_REACHED) return finishTask(ship);
  switch (task.kind) {
    case "orbit":
      return circle(ship, quarry, Math.max(task.radius, closestOrbit(quarry.radius, cls.radius)), limits, wish);
    case "strafe":
      return strafe(ship, quarry, limits, wish);
    case "stand-off":
      return standOff(ship, quarry, task.radius, limits, wish);
    case "tail":
      return tail(ship, quarry, limits, wish);
    case "board":
      return comeUpToBoard(state, ship, track);
    default:
      return attack(ship, cls);
  }
}

function closeIn(ship: Ship, track: Track, cls: ShipClass): void {
  sight(ship, track);
  attack(ship, cls);
}

/** Attacks the quarry in the way of the ship's class. */
function attack(ship: Ship, cls: ShipClass): void {
  if (cls.style === "tail") tail(ship, quarry, limits, wish);
  else if (cls.style === "run" && quarry.radius < SMALL_HULL && quarry.speed > HOUNDED) hound(ship, quarry, limits, wish);
  else if (cls.style === "run") makeRuns(ship, quarry, 0, limits, wish);
  else face(ship, quarry, bestRangeOf(ship.cls) + quarry.radius, limits, wish);
}

/** Comes to beaming distance of the nearest open facing, or of the side it stands on while none is open. */
function comeUpToBoard(state: BattleState, ship: Ship, track: Track): void {
  const target = thingOf(state, track.of);
  const reach = quarry.radius + classOf(ship).radius + BEAM_RANGE * 0.7;
  let towards = quarry.to + 180;
  if (target !== null && "hull" in target && track.seen && track.scan >= CONFIRMED_AT && !isOpenTo(target, ship)) {
    const open = target.shields.findIndex((charge) => charge <= 0);
    if (open >= 0 && target.shields.length === 6) towards = target.heading + open * 60;
  }
  const x = quarry.x + cos(towards) * reach;
  const y = quarry.y + sin(towards) * reach;
  if (distance(ship.x, ship.y, x, y) < 25) steerOn(ship, quarry.to, 0, limits, wish);
  else goTo(ship, x, y, false, limits, wish);
}

/** What the track says, as a quarry: the captain knows no more than the side's sensors. */
function sight(ship: Ship, track: Track): void {
  const dx = track.x - ship.x;
  const dy = track.y - ship.y;
  quarry.away = Math.sqrt(dx * dx + dy * dy);
  quarry.to = bearing(dy, dx);
  quarry.x = track.x;
  quarry.y = track.y;
  quarry.heading = track.heading;
  quarry.speed = track.speed;
  quarry.radius = apparentRadius(track);
}

function nearestSeen(state: BattleState, ship: Ship, x: number, y: number, within: number): Track | null {
  let best: Track | null = null;
  let bestAway = within;
  for (const track of sideState(state, ship.side).tracks) {
    if (!track.seen) continue;
    const away = distance(x, y, track.x, track.y) - apparentRadius(track);
    if (away >= bestAway) continue;
    best = track;
    bestAway = away;
  }
  return best;
}
