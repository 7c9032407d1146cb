import { createApproach, fleetBearing, worksAtStart } from "../approach/create.ts";
import { type Readiness, readinessOf } from "../approach/works.ts";
import { wrap } from "../math/angle.ts";
import { CLASS_IDS, CLASSES, type ShipClassId } from "../ships/classes.ts";
import { FIRST_CONTACT_ID } from "../ships/ids.ts";
import { SYSTEMS } from "../ships/types.ts";
import { WEAPON_TABLE } from "../ships/weapons.ts";
import { wearShips } from "./carry.ts";
import { musteredIn, STEPS_PER_SECOND } from "./counts.ts";
import { EVERY_DUTY, NO_DUTY } from "./duties.ts";
import { fraction } from "./field.ts";
import { inOrder } from "./in-order.ts";
import { type Choices, type GalorCount, MATCHED, MATCHED_FULL } from "./matched.ts";
import { DEFIANT, knowTheStation, makeReady, placeRebels, placeSquadron, RAIDER_SHIP } from "./opening.ts";
import type { BattleSetup, BattleState, Ship, SideState } from "./state.ts";

/** The assault people get who change nothing. */
export function defaultSetup(seed: number, chance: number): BattleSetup {
  return setupOf(MATCHED[3], seed, chance);
}

/**
 * The setup of what was agreed on. In a full battle how ready the
 * rebels are at its beginning follows from the number of Galors.
 */
export function setupOf(choices: Choices, seed: number, chance: number): BattleSetup {
  const matched = MATCHED_FULL[choices.galors as GalorCount];
  const { batteries, overhaul, teams } = matched;
  const start = choices.mode === "full" ? { batteries, overhaul, raiderAway: 0 } : {};
  return { seed, chance, hz: STEPS_PER_SECOND, ...choices, ...start, teams, commanders: EVERYBODY, carried: null };
}

const EVERYBODY: BattleSetup["commanders"] = {
  sisko: true,
  obrien: true,
  jennifer: true,
  bashir: true,
  jadzia: true,
  kira: true,
  worf: true,
};

/**
 * The opening position. Assault: the station, Defiant in her scaffold, the raider there or away, the
 * fleet at the edge on a bearing from the seed. Full battle: the fleet and the raider are on the chart.
 */
export function createBattle(setup: BattleSetup): BattleState {
  const state = blankBattle(inOrder(setup), startingReadiness(setup));
  muster(state);
  if (setup.carried !== null) wearShips(state, setup.carried);
  if (setup.mode === "full") takeToTheChart(state);
  else openAssault(state);
  return state;
}

/** How ready the rebels are when a battle begins. */
function startingReadiness(setup: BattleSetup): Readiness {
  if (setup.mode === "full" || setup.carried !== null) return readinessOf(worksAtStart(setup));
  const { overhaul, batteries } = setup;
  return { ...FINISHED, overhaul, batteries };
}

/** Everything in an assault that nobody chooses is ready, and Kira has told nothing. */
const FINISHED: Readiness = { overhaul: 1, cannons: 4, shields: 1, drive: 1, batteries: 6, sectors: 1, projectors: 6, fidelity: 0 };

function blankBattle(setup: BattleSetup, readiness: Readiness): BattleState {
  return {
    setup,
    tick: 0,
    phase: "assault",
    assaultAt: 0,
    chart: null,
    readiness,
    arrivals: [],
    ships: [],
    torpedoes: [],
    shadows: [],
    nextShadow: 0,
    raiderDue: setup.raiderAway > 0 ? setup.raiderAway : -1,
    raiderVector: -1,
    terran: sideOf(),
    alliance: sideOf(),
    winner: null,
    ending: null,
  };
}

/** Every ship that will be in the battle, in the order of its number. */
function muster(state: BattleState): void {
  for (const cls of CLASS_IDS) {
    const { mustered } = CLASSES[cls];
    if (mustered === 1) add(state, cls, cls);
    else for (let i = 1; i <= musteredIn(state.setup, cls); i++) add(state, cls, `${cls}-${i}`);
  }
  const count = state.ships.length;
  for (const ship of state.ships) ship.pressedBy = doubles(count, () => 0);
}

/** The fleet sets out; the station waits for it. */
function takeToTheChart(state: BattleState): void {
  const { setup, ships, alliance } = state;
  state.phase = "approach";
  state.assaultAt = -1;
  for (const ship of ships) if (ship.cls !== "terok-nor") ship.status = "away";
  (ships[DEFIANT] as Ship).status = "scaffold";
  const fleet = ships.filter((ship) => ship.side === "alliance").map((ship) => ({ id: ship.id, cls: ship.cls, hull: fraction(ship) }));
  state.chart = createApproach(setup, fleet, alliance.nextContact);
  state.chart.raider.hull = fraction(ships[RAIDER_SHIP] as Ship);
}

/** The assault begins with the fleet at the edge in one body. */
function openAssault(state: BattleState): void {
  const { setup, ships } = state;
  const from = wrap(fleetBearing(setup.seed));
  // Without Bashir nobody chooses the vector: the raider comes from where the fleet is not.
  if (!setup.commanders.bashir && setup.raiderAway > 0) state.raiderVector = from < 0 ? from + 180 : from + 140;
  makeReady(state);
  placeRebels(state, from);
  if (setup.raiderAway > 0) (ships[RAIDER_SHIP] as Ship).status = "away";
  placeSquadron(
    ships.filter((ship) => ship.side === "alliance"),
    from,
  );
  knowTheStation(state);
}

function sideOf(): SideState {
  return {
    tracks: [],
    gone: [],
    nextContact: FIRST_CONTACT_ID,
    launched: 0,
    torpedoesSeen: 0,
    helm: -1,
    helmTurn: 0,
    helmThrottle: 0,
    obrienUsed: false,
    obrienRest: 0,
    callWait: 0,
    retreating: false,
  };
}

function add(state: BattleState, cls: ShipClassId, name: string): void {
  const row = CLASSES[cls];
  const ship: Ship = {
    id: state.ships.length,
    cls,
    side: row.side,
    name,
    status: "active",
    x: 0,
    y: 0,
    heading: 0,
    speed: 0,
    turn: 0,
    hull: row.hull,
    shields: doubles(row.shields.length, (i) => row.shields[i] as number),
    reinforced: -1,
    energy: row.energy,
    power: [1 / 3, 1 / 3, 1 / 3],
    core: 1,
    stress: 0,
    burst: 0,
    systems: doubles(SYSTEMS.length, () => 1),
    ceilings: doubles(SYSTEMS.length, () => 1),
    breaches: doubles(row.shields.length, () => 0),
    repair: ["breaches", "weapons", "shields", "engines", "sensors", "dampers"],
    crew: EVERY_DUTY,
    word: NO_DUTY,
    mounts: row.mounts.map((mount) => ({
      why: 0,
      ready: 0,
      shots: 0,
      next: 0,
      aim: -1,
      left: WEAPON_TABLE[mount.weapon].flight?.carried ?? -1,
      down: false,
    })),
    tasks: [],
    holdFire: false,
    target: -1,
    targetSystem: -1,
    nerve: 1,
    broken: false,
    troops: row.troops,
    garrison: row.garrison,
    boarders: 0,
    captured: 0,
    scaffold: -1,
    projectors: row.projectors,
    sinceFired: 60,
    pressedBy: [],
    hits: 0,
    leg: 0,
  };
  state.ships.push(ship);
}

/**
 * A list for numbers that will become fractions. The engine stores a list of whole numbers in another way
 * until the first fraction is written, and rules that meet lists of both kinds run at half the speed.
 */
function doubles(count: number, of: (i: number) => number): number[] {
  const list = [0.5];
  for (let i = 0; i < count; i++) list[i] = of(i);
  return list;
}
