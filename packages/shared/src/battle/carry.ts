import { CHARGES_ABOARD, gained, type Readiness, WORK_IDS, WORKS, type WorkId } from "../approach/works.ts";
import { ofEach, rowOf, type ShipClassId } from "../ships/classes.ts";
import { SYSTEMS } from "../ships/types.ts";
import type { Carried, CarriedShip } from "./carried.ts";
import { fraction } from "./field.ts";
import type { BattleSetup, BattleState, Ship } from "./state.ts";

/**
 * A base of operations: what is left of both sides after one battle is
 * what they have in the next (docs/decisions/base-of-operations.md).
 */

/** Share of the damage to systems that is mended. */
const SYSTEMS_MENDED = 0.7;

/** Work on Defiant; what is left of it when she was lost and another is fitted out in her place. */
const ON_DEFIANT: readonly WorkId[] = ["dampers", "cannons", "shields", "drive"];
const FITTED_OUT = 0.4;
/** Work on the station; the share of it that goes with all of the station's hull. */
const ON_STATION: readonly WorkId[] = ["batteries", "sectors"];
const GOES_WITH_HULL = 0.5;

/** What the end of a battle leaves for the next, after what can be mended has been. */
export function carriedOver(end: BattleState): Carried {
  return { ships: ofEach((cls) => shipsOf(end, cls)), works: worksLeft(end) };
}

/** The opening of the battle that follows: the fleet there is, and how ready the rebels are. */
export function carryInto(setup: BattleSetup, carried: Carried): BattleSetup {
  const { ships, works } = carried;
  return {
    ...setup,
    galors: ships.galor.length,
    birds: ships.bird.length,
    overhaul: gained("dampers", works.dampers),
    batteries: gained("batteries", works.batteries),
    carried,
  };
}

/** Makes the ships of a battle that begins what was carried over to it. */
export function wearShips(state: BattleState, { ships }: Carried): void {
  const met: Partial<Record<ShipClassId, number>> = {};
  for (const ship of state.ships) {
    const nth = met[ship.cls] ?? 0;
    met[ship.cls] = nth + 1;
    const worn = ships[ship.cls][nth];
    if (worn !== undefined) wearShip(ship, worn);
  }
}

function wearShip(ship: Ship, { hull, systems }: CarriedShip): void {
  ship.hull = hull * rowOf(ship.cls).hull;
  systems.forEach((health, i) => {
    ship.systems[i] = health;
  });
}

function shipsOf({ ships }: BattleState, cls: ShipClassId): CarriedShip[] {
  const { sent, least, hull, mended: share } = rowOf(cls).between;
  const all = ships.filter((ship) => ship.cls === cls);
  const kept = all.filter((ship) => ship.status !== "destroyed");
  const count = Math.min(all.length, Math.max(least, kept.length + sent));
  const others = Array.from({ length: count - kept.length }, (): CarriedShip => ({ hull, systems: SYSTEMS.map(() => 1) }));
  return [...kept.map((ship) => mended(ship, share)), ...others];
}

function mended(ship: Ship, share: number): CarriedShip {
  return {
    hull: rounded(towards(fraction(ship), share)),
    systems: ship.systems.map((health) => rounded(towards(health, SYSTEMS_MENDED))),
  };
}

const towards = (whole: number, share: number): number => whole + (1 - whole) * share;
/** A file holds these numbers as text. Not so those of the works, of which a piece short by a thousandth is no piece. */
const rounded = (share: number): number => Math.round(Math.max(0, Math.min(1, share)) * 1000) / 1000;

function worksLeft({ chart, readiness, ships }: BattleState): Record<WorkId, number> {
  const station = ships.find((ship) => ship.cls === "terok-nor");
  const defiantLost = ships.some((ship) => ship.cls === "defiant" && ship.status === "destroyed");
  const hull = station === undefined ? 1 : Math.max(0, fraction(station));
  const done = chart === null ? worksOf(readiness) : Object.fromEntries(chart.works.map((work) => [work.id, work.done]));
  return Object.fromEntries(
    WORK_IDS.map((id) => {
      const kept =
        (defiantLost && ON_DEFIANT.includes(id) ? FITTED_OUT : 1) * (ON_STATION.includes(id) ? 1 - GOES_WITH_HULL * (1 - hull) : 1);
      return [id, Math.min(WORKS[id].hours, (done[id] ?? 0) * kept)];
    }),
  ) as Record<WorkId, number>;
}

/** The work that stands for how ready the rebels are, in team-hours. */
function worksOf(readiness: Readiness): Record<WorkId, number> {
  const pieces = (id: WorkId, count: number): number => (Math.max(0, count) / WORKS[id].steps) * WORKS[id].hours;
  return {
    dampers: pieces("dampers", readiness.overhaul),
    cannons: pieces("cannons", readiness.cannons),
    shields: pieces("shields", readiness.shields),
    drive: pieces("drive", readiness.drive),
    batteries: pieces("batteries", readiness.batteries),
    sectors: pieces("sectors", readiness.sectors),
    projectors: pieces("projectors", readiness.projectors - CHARGES_ABOARD),
    kira: pieces("kira", readiness.fidelity),
  };
}
