import type { Pace, Point } from "../approach/state.ts";
import type { WorkId } from "../approach/works.ts";
import type { ShipClassId } from "../ships/classes.ts";
import type { ContactId, GoalId, ShadowId, ShipId, SquadronId } from "../ships/ids.ts";
import type { ContactLevel } from "./contact-level.ts";

/**
 * All that one side knows of the chart in act one. Lengths in u (an hour
 * of cruise), times in h of the chart, headings in ° clockwise from +x.
 */
export interface ChartPicture {
  /** h since the beginning. */
  readonly hour: number;
  readonly contacts: readonly ChartContact[];
  /** The Alliance's; empty for the rebels. */
  readonly squadrons: readonly OwnSquadron[];
  /** The rebels'; null for the Alliance. */
  readonly rebels: RebelChart | null;
}

/** Where something is, which way it goes and how fast (u/h, 0: it lies still). */
export interface ChartMotion {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  readonly speed: number;
}

/** One thing of the other side, true or false alike. */
export interface ChartContact extends ChartMotion {
  readonly id: ContactId;
  readonly level: ContactLevel;
  /** Progress towards confirmed, 0 to 1. */
  readonly scan: number;
  /** Sensed now; otherwise a last-known mark of this age (h) within `error` u. */
  readonly seen: boolean;
  readonly age: number;
  readonly error: number;
  /**
   * What it is or looks like, from level class on: the Alliance's contacts
   * one raider, the rebels' the ships of a squadron. Null before.
   */
  readonly ships: readonly { readonly cls: ShipClassId; readonly count: number }[] | null;
  /** A squadron's, from level confirmed on; null before, and for the raider. */
  readonly detail: { readonly pace: Pace; readonly sweep: boolean; readonly strain: number } | null;
}

export interface OwnSquadron extends ChartMotion {
  readonly id: SquadronId;
  /** The flagship is with it: where it arrives, the battle begins. */
  readonly main: boolean;
  readonly ships: readonly { readonly id: ShipId; readonly cls: ShipClassId; readonly hull: number; readonly lag: number }[];
  readonly course: readonly Point[];
  /** Contact it goes after, or -1; own squadron it goes to join, or -1. */
  readonly chase: GoalId;
  readonly join: SquadronId;
  readonly pace: Pace;
  readonly sweep: boolean;
  /** Share of shields and weapon charge that would be missing on arrival. */
  readonly strain: number;
  /** h it lies stopped after a strike; 0: it does not. */
  readonly stalled: number;
  /** Contact its sensors are on, or -1: all in reach at once, each slowly. */
  readonly scans: GoalId;
  /**
   * h until it is at the station by its present orders (a chase or
   * a joining not counted); -1: its course does not lead there.
   */
  readonly eta: number;
  /** It has arrived and lies off until the main squadron is there. */
  readonly there: boolean;
}

export interface RebelChart {
  readonly raider: OwnChartRaider;
  readonly shadows: readonly OwnChartShadow[];
  /** Shadows the raider can still project, and the most there may be at once. */
  readonly charges: number;
  readonly shadowLimit: number;
  /** In the order of WORK_IDS. */
  readonly works: readonly WorkView[];
  /** Teams at the station, those without work, and those hurt in an accident with the h until they are back. */
  readonly teams: number;
  readonly idle: number;
  readonly hurt: number;
  readonly hurtFor: number;
  /** Item Sisko doubles, or null; whether he is there at all; and whether O'Brien's rush is still to be had. */
  readonly sisko: WorkId | null;
  readonly siskoThere: boolean;
  readonly obrien: boolean;
  /** h until the fleet is probably there, as far as the rebels know it. */
  readonly expected: number;
}

export interface OwnChartRaider extends ChartMotion {
  readonly course: readonly Point[];
  readonly chase: GoalId;
  /** Fraction; 0: lost. */
  readonly hull: number;
  /** h until it may strike again; 0: now. */
  readonly wait: number;
  /** At the station. */
  readonly home: boolean;
  /** How far the Alliance has probably scanned it, by what the rebels know of its squadrons: 0 to 1. */
  readonly supposed: number;
}

export interface OwnChartShadow extends ChartMotion {
  readonly id: ShadowId;
  readonly course: readonly Point[];
  /** h left. */
  readonly life: number;
  readonly supposed: number;
}

export interface WorkView {
  readonly id: WorkId;
  /** Team-hours done. */
  readonly done: number;
  readonly teams: number;
  /**
   * h until its next piece (or all of it, where every hour counts) is
   * finished with the teams it has; -1: nobody is at it or it is finished.
   */
  readonly next: number;
}
