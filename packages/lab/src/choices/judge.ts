import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { type MedianRange, medianRange } from "../stats/median-range.ts";
import { quantile } from "../stats/quantile.ts";
import { WITHOUT_CHOICE } from "../tournament/wanted.ts";
import type { Waits } from "./battle.ts";
import type { Wait } from "./gap.ts";
import type { Kind } from "./look.ts";
import type { SideWaits, Weighed } from "./waits.ts";
import { ACTS, type Act } from "./ways.ts";

/** The longest stretch of the median battle in s, with its 95 % interval, and how many s into the act it begins. */
export interface Longest extends MedianRange {
  readonly begins: number;
}

/** A way that mattered: its share of all that did, or of the battles, and the mean points of the side's odds. */
export interface WayShare {
  readonly way: string;
  readonly kind: Kind;
  readonly share: number;
  readonly points: number;
}

/** How long a side has nothing to decide in an act: s of the longest stretch without a choice that matters. */
export interface Choices extends Longest {
  readonly side: Side;
  readonly act: Act;
  readonly target: number;
  /** Unless it is surely longer than that. */
  readonly pass: boolean;
  readonly battles: number;
  /** The same where plans of one idea that are worse than what the captain does are no choice. */
  readonly sound: Longest;
  /** The same up to where the battle is decided. */
  readonly open: Longest;
  /** The longest stretch without a new order from the captain. */
  readonly orders: Longest;
  /** Share of the looks that found a choice that matters. */
  readonly found: number;
  /** What mattered, the commonest first, by its share of these looks. */
  readonly ways: readonly WayShare[];
  /** What came nearest to it in the longest stretches, by its share of the battles. */
  readonly nearest: readonly WayShare[];
  /** Share of the battles in which the longest stretch lasts to the end of the act. */
  readonly last: number;
  /** What the captain ordered in them, by the share of battles in which it did. */
  readonly doing: readonly { readonly by: IntentionName; readonly share: number }[];
}

/** One row for each act and side that occurred. */
export function judgeChoices(waits: readonly Waits[]): Choices[] {
  return ACTS.flatMap((act) => {
    const there = waits.map((each) => each[act]).filter((each) => each !== null);
    if (there.length === 0) return [];
    return SIDES.map(
      (side): Choices =>
        judged(
          side,
          act,
          there.map((each) => each[side]),
        ),
    );
  });
}

function judged(side: Side, act: Act, waits: readonly SideWaits[]): Choices {
  const longest = longestOf(waits.map(({ choice }) => choice));
  const found = waits.flatMap((each) => each.found);
  return {
    side,
    act,
    ...longest,
    target: WITHOUT_CHOICE,
    pass: longest.low < WITHOUT_CHOICE,
    battles: waits.length,
    sound: longestOf(waits.map(({ sound }) => sound)),
    open: longestOf(waits.map(({ open }) => open)),
    orders: longestOf(waits.map(({ order }) => order)),
    found: found.length / waits.reduce((sum, { looks }) => sum + looks, 0),
    ways: sharesOf(found, found.length),
    nearest: sharesOf(
      waits.flatMap(({ nearest }) => nearest ?? []),
      waits.length,
    ),
    last: waits.filter(({ last }) => last).length / waits.length,
    doing: commonest(
      waits.flatMap(({ doing }) => doing),
      (by) => by,
    ).map(([by, all]) => ({ by, share: all.length / waits.length })),
  };
}

function longestOf(waits: readonly Wait[]): Longest {
  const begins = quantile(
    waits.map(({ begun }) => begun),
    0.5,
  );
  return { ...medianRange(waits.map(({ lasted }) => lasted)), begins };
}

function sharesOf(weighed: readonly Weighed[], of: number): WayShare[] {
  return commonest(weighed, ({ kind, way }) => `${kind} ${way}`).map(([{ way, kind }, all]) => ({
    way,
    kind,
    share: all.length / of,
    points: mean(all.map(({ points }) => points)),
  }));
}

/** Things sorted by what they are, the commonest first: one of each with all of them. */
function commonest<T>(things: readonly T[], nameOf: (thing: T) => string): [T, readonly T[]][] {
  return [...Map.groupBy(things, nameOf).values()]
    .map((all): [T, readonly T[]] => [all[0] as T, all])
    .sort(([, a], [, b]) => b.length - a.length);
}
