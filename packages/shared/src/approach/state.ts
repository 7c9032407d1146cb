import type { ShipClassId } from "../ships/classes.ts";
import type { ChartThingId, ContactId, ShadowId, ShipId, SquadronId } from "../ships/ids.ts";
import type { WorkId } from "./works.ts";

/**
 * Act one as plain data. The chart has the station in its middle; its unit is the way a ship makes in
 * one hour of cruise, and its times are hours unless named otherwise. Headings in ° clockwise from +x.
 */

/** What the chart needs to know of what the lobby decides. */
export interface ApproachSetup {
  readonly seed: number;
  readonly galors: number;
  readonly birds: number;
  /** 0 to 1: how far Defiant's dampers were overhauled before. */
  readonly overhaul: number;
  /** Heavy batteries that work already. */
  readonly batteries: number;
  /** Hours of cruise between the fleet and the station. */
  readonly distance: number;
  /** Engineering teams at the station. */
  readonly teams: number;
  readonly commanders: {
    readonly sisko: boolean;
    readonly obrien: boolean;
    readonly jennifer: boolean;
    readonly jadzia: boolean;
    readonly kira: boolean;
  };
  /** What a battle before left: team-hours done at each of the works. */
  readonly carried: { readonly works: Readonly<Record<WorkId, number>> } | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Anything that moves on the chart. `heading` is that of its last way, `speed` in u an hour is 0 for what lies still. */
export interface Mover {
  x: number;
  y: number;
  heading: number;
  speed: number;
  /** Places it goes to one after the other; none left: it lies still. */
  course: Point[];
}

export const PACES = ["cruise", "flank"] as const;
export type Pace = (typeof PACES)[number];

export interface SquadronShip {
  readonly id: ShipId;
  readonly cls: ShipClassId;
  /** Fraction of the hull. */
  hull: number;
  /** u it has fallen behind the head of its squadron. */
  lag: number;
}

export interface Squadron extends Mover {
  readonly id: SquadronId;
  ships: SquadronShip[];
  /** Contact it goes after instead of its course, or -1; own squadron it goes to join, or -1. */
  chase: ContactId;
  join: SquadronId;
  pace: Pace;
  sweep: boolean;
  /** 0 to 1: share of shields and weapon charge that will be missing when it arrives. */
  strain: number;
  /** h it still lies stopped after a strike. */
  stalled: number;
  /** Contact its sensors are on, or -1: all there are at once, each slowly. */
  scans: ContactId;
}

export interface ChartRaider extends Mover {
  /** Contact it means to strike, or -1. */
  chase: ContactId;
  /** Fraction; 0: lost. */
  hull: number;
  /** h until it may strike again. */
  wait: number;
  /** How far the enemy has probably scanned it, by what the rebels know. */
  supposed: number;
}

/** A false contact with a scripted course. */
export interface ChartShadow extends Mover {
  readonly id: ShadowId;
  /**
   * h left; 0: its time or way is over, and it lies where it is for as long as the Alliance would see the raider lie
   * there.
   */
  life: number;
  supposed: number;
}

/** What one side's sensors hold of one thing of the other side on the chart. Secret: `of`. */
export interface ChartTrack {
  readonly id: ContactId;
  readonly of: ChartThingId;
  /** Classes of the ships it was made of, or seemed to be, when it was last sensed. Secret below CLASS_AT. */
  classes: readonly ShipClassId[];
  /** 0 to 1, with the battle's thresholds of class and confirmed. */
  scan: number;
  seen: boolean;
  /** h since it was last sensed. */
  age: number;
  x: number;
  y: number;
  heading: number;
  speed: number;
}

export interface ChartKnowledge {
  tracks: ChartTrack[];
  nextContact: ContactId;
}

/** One item of work: team-hours done so far, and the teams at it. */
export interface Work {
  readonly id: WorkId;
  done: number;
  teams: number;
}

/**
 * What a contact of the Alliance really was and what came of it: told
 * to both when the battle is over. Times in h of the chart, -1: never.
 */
export interface Deception {
  readonly contact: ContactId;
  readonly real: boolean;
  readonly seenAt: number;
  classAt: number;
  provedAt: number;
  lostAt: number;
  /** Squadron-hours spent going after it. */
  chased: number;
  /** h by which going after it put the main squadron back. */
  cost: number;
}

export interface Approach {
  /** h since the beginning. */
  hour: number;
  /** h at which the main squadron arrived; -1: not yet. */
  arrivedAt: number;
  squadrons: Squadron[];
  nextSquadron: SquadronId;
  raider: ChartRaider;
  shadows: ChartShadow[];
  nextShadow: ShadowId;
  /** Warp shadows the raider can still project. */
  charges: number;
  works: Work[];
  /** Item Sisko works on, or null. */
  sisko: WorkId | null;
  /** O'Brien's rush is still there. */
  obrien: boolean;
  /** Teams kept from work by an accident, and h until they are back. */
  hurt: number;
  hurtFor: number;
  terran: ChartKnowledge;
  alliance: ChartKnowledge;
  story: Deception[];
}
