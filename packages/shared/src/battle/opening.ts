import { wrap } from "../math/angle.ts";
import { cos, sin } from "../math/trig.ts";
import { rowOf } from "../ships/classes.ts";
import { CONFIRMED_AT } from "../ships/scan-levels.ts";
import { ENGINES, type Formation, SHIELDS } from "../ships/types.ts";
import type { BattleState, Ship } from "./state.ts";

/** How the assault opens: who stands where, and how ready the rebels are. */

/** Numbers of the rebels' ships; the fleet's come after them. */
export const STATION = 0;
export const DEFIANT = 1;
export const RAIDER_SHIP = 2;

/** u from the station at which the fleet drops out of warp, and where its first orders take it. */
const ARRIVAL = 1750;
const FIRST_STATION = 900;

/**
 * Sectors of the station in the order in which their batteries are restored: the first three cover all sides between them.
 */
const RESTORED = [0, 2, 4, 1, 3, 5] as const;
/** Share of its health that a system has at least, however unfinished. */
const UNFINISHED = 0.3;

/** Works as they bear on the ships: what is unfinished is out of order, or cannot be brought beyond how far it got. */
export function makeReady(state: BattleState): void {
  const { readiness } = state;
  const station = state.ships[STATION] as Ship;
  const defiant = state.ships[DEFIANT] as Ship;
  for (const sector of RESTORED.slice(readiness.batteries)) shutDown(station, sector);
  const cannons = rowOf("defiant").mounts.flatMap((mount, i) => (mount.weapon === "pulse-cannon" ? [i] : []));
  for (const cannon of cannons.slice(readiness.cannons)) shutDown(defiant, cannon);
  limit(defiant, ENGINES, readiness.drive);
  limitShields(defiant, readiness.shields);
  limitShields(station, readiness.sectors);
  (state.ships[RAIDER_SHIP] as Ship).projectors = readiness.projectors;
}

function shutDown(ship: Ship, mount: number): void {
  const out = ship.mounts[mount];
  if (out !== undefined) out.down = true;
}

function limit(ship: Ship, system: number, share: number): void {
  const health = UNFINISHED + (1 - UNFINISHED) * share;
  ship.ceilings[system] = health;
  ship.systems[system] = Math.min(ship.systems[system] as number, health);
}

/** Unfinished shields begin with less charge and regain it more slowly. */
function limitShields(ship: Ship, share: number): void {
  limit(ship, SHIELDS, share);
  ship.shields.forEach((charge, i) => {
    ship.shields[i] = charge * (ship.ceilings[SHIELDS] as number);
  });
}

/** The rebels where the fleet finds them that comes from `from` °. */
export function placeRebels(state: BattleState, from: number): void {
  const defiant = state.ships[DEFIANT] as Ship;
  const raider = state.ships[RAIDER_SHIP] as Ship;
  defiant.status = "scaffold";
  put(defiant, cos(from + 90) * 100, sin(from + 90) * 100, from);
  put(raider, cos(from + 150) * 190, sin(from + 150) * 190, from);
}

/** Ships that arrive together from `from` °, each class in its formation about the flagship, all bound for the station. */
export function placeSquadron(ships: readonly Ship[], from: number): void {
  for (const ship of ships) {
    const { arrives } = rowOf(ship.cls);
    if (arrives === null) throw new Error(`${ship.cls} comes with no fleet`);
    const alike = ships.filter((other) => other.cls === ship.cls);
    arrive(ship, from, arrives.ahead, abeamOf(arrives, alike.indexOf(ship), alike.length));
  }
}

/** u abeam of the flagship at which the i-th of several of a class comes. */
function abeamOf({ apart, clear }: Formation, i: number, count: number): number {
  const middle = count % 2 === 1 && i === (count - 1) / 2;
  return (i - (count - 1) / 2) * apart + (middle ? clear : 0);
}

function arrive(ship: Ship, from: number, ahead: number, abeam: number): void {
  const out = ARRIVAL - ahead;
  put(ship, cos(from) * out - sin(from) * abeam, sin(from) * out + cos(from) * abeam, from + 180);
  ship.status = "active";
  ship.speed = rowOf(ship.cls).speed * 0.8;
  const stay = FIRST_STATION - ahead * 0.5;
  ship.tasks.push({
    kind: "move",
    x: cos(from) * stay - sin(from) * abeam,
    y: sin(from) * stay + cos(from) * abeam,
    target: -1,
    radius: 0,
  });
}

function put(ship: Ship, x: number, y: number, heading: number): void {
  ship.x = x;
  ship.y = y;
  ship.heading = wrap(heading);
}

/** Everyone in the sector knows the station; the rest has to be sensed. */
export function knowTheStation(state: BattleState): void {
  const { alliance, ships } = state;
  const { cls, x, y, heading } = ships[STATION] as Ship;
  alliance.tracks.push({ id: alliance.nextContact++, of: STATION, cls, scan: CONFIRMED_AT, seen: false, age: 0, x, y, heading, speed: 0 });
}
