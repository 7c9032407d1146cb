import type { FleetPlan } from "@terok-nor/commander/approach/plans.ts";
import { linearRegression } from "simple-statistics";
import { meanOf } from "../stats/mean-of.ts";
import { type Share, wilson } from "../stats/wilson.ts";
import type { Field } from "../tournament/options.ts";
import type { ApproachResult } from "../tournament/result.ts";
import { playTournament } from "../tournament/run.ts";
import type { DelayOptions } from "./options.ts";

/** What the battles of one point came to. */
export interface DelayPoint {
  /** Rebels' wins. */
  readonly wins: Share;
  /** Means: hour at which the main squadron was there, its strain, team-hours of work done. */
  readonly arrived: number;
  readonly strain: number;
  readonly work: number;
}

export interface DelayCurves {
  /** By the hours of cruise the fleet is away; nobody hurries, chases or strikes. */
  readonly hours: readonly (DelayPoint & { readonly distance: number })[];
  /** By the strain with which it sets out, at the same distance. */
  readonly strained: readonly (DelayPoint & { readonly from: number })[];
  /** By how it comes: at cruise, at flank for the last hours, at flank all the way. */
  readonly paces: readonly (DelayPoint & { readonly fleet: FleetPlan })[];
  /**
   * Rebels' wins gained for each hour: the slope of a straight line
   * through the first curve; and the same for all of the strain.
   */
  readonly perHour: number;
  readonly perStrain: number;
  readonly pass: boolean;
}

const DISTANCES = [6, 7, 8, 9, 10, 11] as const;
const STRAINS = [0, 0.1, 0.2, 0.3, 0.4] as const;
const PACES = ["press-on", "sprint", "rush"] as const;

/** Plays the same battles at every point of the three curves. */
export async function playDelay(options: DelayOptions, saying = true): Promise<DelayCurves> {
  const quiet: Field = { ...options.field, plan: { raider: "stay-home", fleet: "press-on" } };
  const point = (what: string, field: Field): Promise<DelayPoint> => pointOf(options, saying ? `battles ${what}` : null, field);
  const hours: DelayCurves["hours"][number][] = [];
  for (const distance of DISTANCES)
    hours.push({ distance, ...(await point(`at ${distance} h`, { ...quiet, set: [...quiet.set, `setup.distance=${distance}`] })) });
  const strained: DelayCurves["strained"][number][] = [];
  for (const from of STRAINS) strained.push({ from, ...(await point(`with strain ${from}`, { ...quiet, strain: from })) });
  const paces: DelayCurves["paces"][number][] = [];
  for (const fleet of PACES) paces.push({ fleet, ...(await point(`of ${fleet}`, { ...quiet, plan: { ...quiet.plan, fleet } })) });
  const perHour = linearRegression(hours.map(({ distance, wins }) => [distance, wins.share])).m;
  const perStrain = linearRegression(strained.map(({ from, wins }) => [from, wins.share])).m;
  return { hours, strained, paces, perHour, perStrain, pass: perHour > 0 };
}

async function pointOf({ battles, threads }: DelayOptions, saying: string | null, field: Field): Promise<DelayPoint> {
  const results = await playTournament({ field, battles, threads, saying });
  const mean = (of: (approach: ApproachResult) => number): number =>
    meanOf(results, ({ approach }) => (approach === null ? 0 : of(approach)));
  return {
    wins: wilson(results.filter(({ winner }) => winner === "terran").length, results.length),
    arrived: mean(({ arrived }) => arrived ?? 0),
    strain: mean(({ strain }) => strain),
    work: mean(({ work }) => work),
  };
}
