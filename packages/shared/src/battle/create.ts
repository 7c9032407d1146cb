import { turnBetween, wrap } from "../math/angle.ts";
import { ROLL, roll } from "../math/chance.ts";
import { cos, sin } from "../math/trig.ts";
import { FIRST_CONTACT_ID } from "../orders/schema.ts";
import { CLASSES } from "../ships/classes.ts";
import { type ShipClassId, SYSTEMS } from "../ships/types.ts";
import { WEAPON_TABLE } from "../ships/weapons.ts";
import { MATCHED } from "./matched.ts";
import { type BattleSetup, type BattleState, CONFIRMED_AT, type MountState, type Ship, type SideState } from "./state.ts";

/** Ranges of what the lobby may choose. */
export const SETUP_RANGE = { galors: [2, 4], birds: [4, 8], overhaul: [0, 1], batteries: [0, 6], raiderAway: [0, 180] } as const;

/** u from the station at which the fleet drops out of warp, and where its first orders take it. */
const ARRIVAL = 1750;
const FIRST_STATION = 900;

/** Sectors of the station in the order in which their batteries are restored: the first three cover all sides between them. */
const RESTORED = [0, 2, 4, 1, 3, 5] as const;

/** The battle people get who change nothing. */
export function defaultSetup(seed: number, chance: number): BattleSetup {
  return {
    seed,
    chance,
    hz: 20,
    ...MATCHED[3],
    commanders: { sisko: true, obrien: true, bashir: true, jadzia: true, worf: true },
  };
}

/** The opening position: the station, Defiant in her scaffold, the raider there or away, the fleet at the edge on a bearing from the seed. */
export function createBattle(setup: BattleSetup): BattleState {
  const state: BattleState = {
    setup,
    tick: 0,
    phase: "assault",
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
  const from = wrap(roll(setup.seed, 0, ROLL.shot, 0, 0) * 360);
  // Without Bashir nobody chooses the vector: the raider comes from where the fleet is not.
  if (!setup.commanders.bashir && setup.raiderAway > 0) state.raiderVector = wrap(from) < 0 ? wrap(from) + 180 : wrap(from) + 140;
  placeRebels(state, from);
  placeFleet(state, from);
  const count = state.ships.length;
  for (const ship of state.ships) ship.pressedBy = doubles(count, () => 0);
  knowTheStation(state);
  return state;
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
    callWait: 0,
    retreating: false,
  };
}

function placeRebels(state: BattleState, from: number): void {
  const station = add(state, "terok-nor", "terok-nor", 0, 0, 0);
  for (const sector of RESTORED.slice(state.setup.batteries)) (station.mounts[sector] as MountState).down = true;
  const defiant = add(state, "defiant", "defiant", 0, 0, from);
  defiant.status = "scaffold";
  defiant.x = cos(from + 90) * 100;
  defiant.y = sin(from + 90) * 100;
  const raider = add(state, "raider", "raider", cos(from + 150) * 190, sin(from + 150) * 190, from);
  if (state.setup.raiderAway > 0) raider.status = "away";
}

/** Flagship in the middle, Galors on her beams, Birds in a bow wave ahead, all bound for the station. */
function placeFleet(state: BattleState, from: number): void {
  const { galors, birds } = state.setup;
  const place = (cls: ShipClassId, name: string, ahead: number, abeam: number): void => {
    const out = ARRIVAL - ahead;
    const x = cos(from) * out - sin(from) * abeam;
    const y = sin(from) * out + cos(from) * abeam;
    const ship = add(state, cls, name, x, y, from + 180);
    ship.speed = CLASSES[cls].speed * 0.8;
    const stay = FIRST_STATION - ahead * 0.5;
    ship.tasks.push({
      kind: "move",
      x: cos(from) * stay - sin(from) * abeam,
      y: sin(from) * stay + cos(from) * abeam,
      target: -1,
      radius: 0,
    });
  };
  place("flagship", "flagship", 0, 0);
  for (let i = 0; i < galors; i++)
    place("galor", `galor-${i + 1}`, 60, (i - (galors - 1) / 2) * 240 + (galors % 2 === 1 && i === (galors - 1) / 2 ? 130 : 0));
  for (let i = 0; i < birds; i++) place("bird", `bird-${i + 1}`, 220, (i - (birds - 1) / 2) * 130);
}

function add(state: BattleState, cls: ShipClassId, name: string, x: number, y: number, heading: number): Ship {
  const row = CLASSES[cls];
  const ship: Ship = {
    id: state.ships.length,
    cls,
    side: row.side,
    name,
    status: "active",
    x,
    y,
    heading: turnBetween(0, heading),
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
    breaches: doubles(row.shields.length, () => 0),
    repair: ["breaches", "weapons", "shields", "engines", "sensors", "dampers"],
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
  return ship;
}

/**
 * Numbers the rules will count in fractions, stored as such from the start. A list of whole numbers is stored in another way until
 * the first fraction is written, and rules that meet lists of both kinds run at half the speed.
 */
function doubles(count: number, of: (i: number) => number): number[] {
  const list = [0.5];
  for (let i = 0; i < count; i++) list[i] = of(i);
  return list;
}

/** Everyone in the sector knows the station; the rest has to be sensed. */
function knowTheStation(state: BattleState): void {
  const station = state.ships[0] as Ship;
  state.alliance.tracks.push({
    id: state.alliance.nextContact++,
    of: 0,
    cls: station.cls,
    scan: CONFIRMED_AT,
    seen: false,
    age: 0,
    x: station.x,
    y: station.y,
    heading: station.heading,
    speed: 0,
  });
}
