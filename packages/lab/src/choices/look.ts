import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import { sampleStandardDeviation } from "simple-statistics";
import type { Moment } from "./moment.ts";
import type { Way } from "./ways.ts";

/** Of odds: what an order must change for the choice to matter. */
const POINT = 0.01;
/** Pairs of battles by which the ways that are put to the proof are chosen; the proof has others. */
const CHOOSING = 2;
/**
 * A way is proved by so many pairs if its mean difference exceeds the point by so many standard errors: of ways that change
 * exactly a point 0.8 % pass the first part by chance and 1 % the second (Student's t), of such as change less still fewer.
 */
const PROOF = [
  { pairs: 4, errors: 5 },
  { pairs: 8, errors: 3 },
] as const;
/** Of odds: what seems to change less is not put to the proof. */
const HARDLY = POINT / 2;

/** own: a way of the captain's, for better or worse; gain, loss: a plan of one idea that is better or worse than its way. */
export type Kind = "own" | "gain" | "loss";

/** A way to go on, and by how many points it changes the side's odds. */
export interface Told {
  readonly kind: Kind;
  readonly way: Way;
  readonly points: number;
}

/** What a look found: a way that matters, or null; and of those put to the proof in vain the one that changed most. */
export interface Look {
  /** The side's odds on its own way, 0 to 1. */
  readonly odds: number;
  readonly found: Told | null;
  readonly nearest: Told | null;
}

/** The ways there are at a moment besides the standing one. */
export interface Others {
  readonly own: readonly Way[];
  readonly ploys: readonly Way[];
}

/** Whether paired differences of odds (-1 to 1) exceed a point by so many standard errors, up or down as it `seemed`. */
export function exceedsPoint(differences: readonly number[], seemed: number, errors: number): boolean {
  const error = sampleStandardDeviation([...differences]) / Math.sqrt(differences.length);
  return mean(differences) * Math.sign(seemed) - errors * error >= POINT;
}

/**
 * Whether a side has a choice that matters. The captain's own ways are tried first, then plans of one idea that seem
 * better, then such as seem worse; the first that is proved ends it. `last`: what mattered at the look before, tried
 * before others of its kind. Few pairs of battles choose the one way of each kind that is put to the proof, and other
 * pairs prove it: so the luckiest of many ways has no more luck than any other.
 */
export function lookFor(moment: Moment, othersOf: (acted: ReadonlySet<IntentionName>) => Others, last: Told | null): Look {
  const vain: Told[] = [];
  const prove = (kind: Kind, seeming: Seeming | null): Told | null => {
    if (seeming === null || vain.some(({ way }) => way.way === seeming.way.way)) return null;
    const { proved, by } = proofOf(moment, seeming);
    const told = { kind, way: seeming.way, points: 100 * by };
    if (!proved) vain.push(told);
    return proved ? told : null;
  };
  const again = (kind: Kind) => prove(kind, last?.kind === kind ? { way: last.way, by: last.points } : null);
  const chosen = (kind: Kind, seemings: readonly Seeming[], worth: (by: number) => number) => prove(kind, foremost(seemings, worth));
  const ploysOnly = (ploys: readonly Seeming[]): Told | null =>
    chosen("gain", ploys, (by) => by) ?? again("loss") ?? chosen("loss", ploys, (by) => -by);
  const others = (): Told | null => {
    const { own, ploys } = othersOf(moment.acted(CHOOSING));
    return chosen("own", seemingsOf(moment, own), Math.abs) ?? again("gain") ?? ploysOnly(seemingsOf(moment, ploys));
  };
  const found = again("own") ?? others();
  return { odds: moment.odds(), found, nearest: furthest(vain) };
}

/** Puts a way to the proof; it ends early when the way is sure, or changes less than a point in the mean. */
function proofOf(moment: Moment, { way, by: seemed }: Seeming): { proved: boolean; by: number } {
  const differences: number[] = [];
  for (const { pairs, errors } of PROOF) {
    differences.push(...moment.differences(way, CHOOSING + differences.length, CHOOSING + pairs));
    if (exceedsPoint(differences, seemed, errors)) return { proved: true, by: mean(differences) };
    if (mean(differences) * Math.sign(seemed) < POINT) break;
  }
  return { proved: false, by: mean(differences) };
}

function furthest(told: readonly Told[]): Told | null {
  return told.reduce<Told | null>((most, each) => (Math.abs(each.points) > Math.abs(most?.points ?? 0) ? each : most), null);
}

/** What a way seems to change the odds by, from -1 to 1. */
interface Seeming {
  readonly way: Way;
  readonly by: number;
}

const seemingsOf = (moment: Moment, ways: readonly Way[]): Seeming[] =>
  ways.map((way) => ({ way, by: mean(moment.differences(way, 0, CHOOSING)) }));

/** The one that is worth most, if any is worth proving. */
function foremost(seemings: readonly Seeming[], worth: (by: number) => number): Seeming | null {
  const best = seemings.reduce<Seeming | null>((most, each) => (most === null || worth(each.by) > worth(most.by) ? each : most), null);
  return best !== null && worth(best.by) > HARDLY ? best : null;
}
