import type { Approach } from "../approach/state.ts";
import type { Readiness } from "../approach/works.ts";
import type { ShipClassId } from "../ships/classes.ts";
import type { ContactId, EntityId, ShadowId, ShipId, ThingId, TorpedoId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import type { Carried } from "./carried.ts";
import type { RepairItem } from "./order-limits.ts";

/**
 * The whole of a battle as plain data: copying it is saving it.
 * Positions in u, headings in ° clockwise from +x, times in s unless named ticks.
 */

export interface Commanders {
  readonly sisko: boolean;
  readonly obrien: boolean;
  readonly jennifer: boolean;
  readonly bashir: boolean;
  readonly jadzia: boolean;
  readonly kira: boolean;
  readonly worf: boolean;
}

/** full: approach, then assault; assault: the fleet is there, and how ready the rebels are is agreed. */
export const MODES = ["full", "assault"] as const;
export type Mode = (typeof MODES)[number];

/** What the lobby decides. Everything else of the opening follows from it. */
export interface BattleSetup {
  readonly mode: Mode;
  /** Places the fleet; shown to both sides before the battle. */
  readonly seed: number;
  /** Feeds every roll; the server's secret until the result. */
  readonly chance: number;
  /** Steps per second. */
  readonly hz: number;
  readonly galors: number;
  readonly birds: number;
  /** 0 to 1: how far the overhaul of Defiant's dampers got; in a full battle, before the approach begins. */
  readonly overhaul: number;
  /** How many of the station's heavy batteries work, 0 to 6, the rest being still down from its capture; likewise. */
  readonly batteries: number;
  /** s before the raider can be back; 0: it starts at the station. Of an assault. */
  readonly raiderAway: number;
  /** Hours of cruise between the fleet and the station, and the engineering teams there. Of a full battle. */
  readonly distance: number;
  readonly teams: number;
  readonly commanders: Commanders;
  /** What a battle before left of both sides; null: all begin fresh. */
  readonly carried: Carried | null;
}

/** away: not on the field yet; withdrawn: left it; the rest are on it. */
export type ShipStatus = "active" | "docked" | "scaffold" | "away" | "withdrawn" | "destroyed";

/** Why a mount does not fire, in the order a player would want to hear it. */
export const MOUNT_STATES = [
  "ready",
  "firing",
  "cycling",
  "no-target",
  "out-of-arc",
  "out-of-range",
  "cannot-track",
  "no-power",
  "holding-fire",
  "disabled",
  "empty",
  "stowed",
] as const;
export type MountStateName = (typeof MOUNT_STATES)[number];

export interface MountState {
  /** Index into MOUNT_STATES. */
  why: number;
  /** Tick from which the next burst may begin. */
  ready: number;
  /** Shots of the running burst still to come, and the tick from which the next of them is due. */
  shots: number;
  next: number;
  /** Contact id aimed at, or -1. */
  aim: ContactId;
  /** Torpedoes left; -1 for direct fire. */
  left: number;
  /** Never made ready (a battery down since the capture, an unfinished cannon): out of order for the whole battle. */
  down: boolean;
}

/** What a ship can be doing. The wire and replay files number them in this order: append only. */
export const TASK_KINDS = [
  "move",
  "attack-move",
  "attack",
  "orbit",
  "strafe",
  "stand-off",
  "tail",
  "guard",
  "hold",
  "dock",
  "withdraw",
  "board",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One thing a ship has been told to do, or does by itself. Fields its kind has no use for are 0 or -1. */
export interface Task {
  kind: TaskKind;
  x: number;
  y: number;
  /** A contact, or an own ship for guard and dock; -1 none. */
  target: EntityId;
  /** Orbit radius or stand-off range, u. */
  radius: number;
}

export interface Ship {
  readonly id: ShipId;
  readonly cls: ShipClassId;
  readonly side: Side;
  /** Message-catalogue key part: "bird-3". */
  readonly name: string;
  status: ShipStatus;
  x: number;
  y: number;
  heading: number;
  /** u/s along the heading. */
  speed: number;
  /** °/s, clockwise positive. */
  turn: number;
  hull: number;
  shields: number[];
  /** Facing that is fed first, or -1. */
  reinforced: number;
  /** Weapon charge. */
  energy: number;
  /** Shares of the core, adding up to 1: weapons, shields, engines. */
  power: number[];
  /** Core output, 1 = nominal. */
  core: number;
  /** 0 to 1.5; past 1 she comes apart fast. */
  stress: number;
  /** s until the core can bear another of O'Brien's bursts; the last one runs while it is above BURST_REST. */
  burst: number;
  /** Health of each of SYSTEMS, 0 to 1, and what repair can bring it to: less than 1 where work was left unfinished. */
  systems: number[];
  ceilings: number[];
  /** Severity of the hull breach under each facing, 0 (sealed) to 3. */
  breaches: number[];
  repair: RepairItem[];
  /** Duties its crew sees to by itself, and those its commander has taken into his own hands: bits, see duties.ts. */
  crew: number;
  word: number;
  mounts: MountState[];
  /** Standing orders, the first being carried out. */
  tasks: Task[];
  holdFire: boolean;
  /** The contact the captain aims at, -1: free choice; and index into SYSTEMS, -1: the hull. */
  target: ContactId;
  targetSystem: number;
  /** 0 to 1; under the break point the crew turns for home. */
  nerve: number;
  broken: boolean;
  troops: number;
  garrison: number;
  /** Enemy boarders aboard, and how far they have taken the ship, 0 to 1. */
  boarders: number;
  captured: number;
  /** s of the jettison run still to go while status is scaffold; -1: not begun. */
  scaffold: number;
  projectors: number;
  /** s since it last fired; a shot lights a ship up. */
  sinceFired: number;
  /** Damage taken in the last seconds from each enemy ship (by ship id), fading; who presses it. */
  pressedBy: number[];
  /** Times this ship was hit: part of the key of its damage rolls. */
  hits: number;
  /** Per-order scratch of the steering: which leg of a run it flies. */
  leg: number;
}

export interface Torpedo {
  /** Counted by the side that launched it. */
  readonly id: TorpedoId;
  readonly side: Side;
  readonly weapon: string;
  readonly shooter: ShipId;
  x: number;
  y: number;
  heading: number;
  /** s of fuel left. */
  fuel: number;
  /** What it chases. */
  target: ThingId;
  /** Sensed by the other side in this tick. */
  seen: boolean;
  /** The how manieth torpedo it is that the other side has sensed; -1: not yet. */
  seenAs: TorpedoId;
}

/** A false contact: the other side's sensors take it for a ship of the posed class until they scan it through. */
export interface Shadow {
  readonly id: ShadowId;
  readonly side: Side;
  readonly posing: ShipClassId;
  x: number;
  y: number;
  heading: number;
  speed: number;
  turn: number;
  /** s left. */
  life: number;
  goalX: number;
  goalY: number;
}

/** What one side holds about one thing of the other side. Secret: `of`. */
export interface Track {
  readonly id: ContactId;
  /** Never leaves the server. */
  readonly of: ThingId;
  /** What it is, or poses as: kept so that the mark of a faded shadow stays like any other. Secret below CLASS_AT. */
  readonly cls: ShipClassId;
  /** 0 to 1; CLASS_AT and CONFIRMED_AT are its thresholds. */
  scan: number;
  /** In sight: the latest sweep found it and the side has not seen it go since. */
  seen: boolean;
  /** s since last sensed. */
  age: number;
  x: number;
  y: number;
  heading: number;
  speed: number;
}
export { CLASS_AT, CONFIRMED_AT } from "../ships/scan-levels.ts";

export interface SideState {
  tracks: Track[];
  /** Ship ids of the enemy's ships whose class was known when this side saw them destroyed or leave the field. */
  gone: ShipId[];
  nextContact: ContactId;
  /** Own torpedoes launched, and enemy torpedoes sensed, so far. */
  launched: number;
  torpedoesSeen: number;
  /** Ship id flown by hand, or -1, and the last helm input: turn -1 to 1, throttle 0 to 1. */
  helm: ShipId;
  helmTurn: number;
  helmThrottle: number;
  /** O'Brien has given what he had, and s until he can do so again. */
  obrienUsed: boolean;
  obrienRest: number;
  /** s until another call for assistance may go out. */
  callWait: number;
  retreating: boolean;
}

export type Ending =
  | "station-captured"
  | "station-destroyed"
  | "fleet-destroyed"
  | "fleet-withdrew"
  | "full-retreat"
  | "siege-lifted"
  | "resigned";

/** A ship that comes late: from this bearing (° from the station), in so many s. */
export interface Arrival {
  readonly ship: ShipId;
  readonly bearing: number;
  due: number;
}

export type Phase = "approach" | "assault" | "aftermath";

export interface BattleState {
  readonly setup: BattleSetup;
  tick: number;
  phase: Phase;
  /** Tick at which the assault began; -1: not yet. */
  assaultAt: number;
  /** Act one; null where there is none. Nothing of it moves once the fleet is there. */
  chart: Approach | null;
  /** How ready the rebels are; during the approach, how ready they were at its beginning. */
  readiness: Readiness;
  arrivals: Arrival[];
  ships: Ship[];
  torpedoes: Torpedo[];
  shadows: Shadow[];
  nextShadow: ShadowId;
  /** s until the raider can be back or, once recalled, is; -1: it was never away. */
  raiderDue: number;
  /** The bearing from the station it was recalled to, °; -1: not recalled. */
  raiderVector: number;
  terran: SideState;
  alliance: SideState;
  winner: Side | null;
  ending: Ending | null;
}
