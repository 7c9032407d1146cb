import { mean } from "@terok-nor/shared/math/mean.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { lotOf } from "../counsel/draw.ts";
import { wantedAt } from "./alternatives.ts";
import type { Accuracy, Nearness } from "./analysis.ts";
import { asDone, type Look, lineOf, lookAt, withPartOf } from "./lines.ts";
import { PARTS, partOf, partOfIntention } from "./parts.ts";
import type { Past } from "./past.ts";
import type { Stand } from "./stand.ts";
import { differenceOf, Runner } from "./weigh.ts";

/** What a commander's accuracy is split into; all: everything at once. */
const ASPECTS = ["all", ...PARTS, "timing"] as const;
type Aspect = (typeof ASPECTS)[number];

/** Looks under which nothing is said, and the widest interval that says something. */
const FEW = 6;
const WIDE = 0.2;

/** What was given away at each look, by aspect: odds, 0 to 1 in the mean. */
interface Given {
  readonly losses: Record<Aspect, number[]>;
  readonly samples: Record<Aspect, number>;
}

const nothing = (): Given => ({
  losses: { all: [], works: [], bluff: [], gunnery: [], manoeuvre: [], timing: [] },
  samples: { all: 0, works: 0, bluff: 0, gunnery: 0, manoeuvre: 0, timing: 0 },
});

/**
 * Measures both commanders at some looks, each as long as `lasts` ticks: what was ordered against the strongest
 * captain's orders in all and in each part in which either gave any, and against the same orders given sooner or
 * later. Yields the battles it has played.
 */
export function* measuring(
  past: Past,
  stands: readonly Stand[],
  lasts: number,
  seed: number,
  each: number,
): Generator<number, Record<Side, Accuracy>> {
  const given: Record<Side, Given> = { terran: nothing(), alliance: nothing() };
  for (const stand of stands)
    for (const side of SIDES) {
      const look = lookAt(past.entries, side, stand.tick, stand.tick + lasts);
      yield* lookInto(stand, look, lotOf(lotOf(seed, stand.tick), SIDES.indexOf(side)), each, given[side]);
    }
  return { terran: accuracyOf(given.terran), alliance: accuracyOf(given.alliance) };
}

function* lookInto(stand: Stand, look: Look, seed: number, each: number, given: Given): Generator<number, void> {
  const wanted = new Set(wantedAt(stand, look, lotOf(seed, 0)).map(({ intention }) => partOfIntention(intention)));
  yield 1;
  for (const entry of look.done) wanted.add(partOf(entry));
  const ways = {
    all: wanted.size > 0 ? [lineOf(look, { kind: "captain" })] : [],
    ...(Object.fromEntries(PARTS.map((part) => [part, wanted.has(part) ? [withPartOf(look, part)] : []])) as Record<
      (typeof PARTS)[number],
      ReturnType<typeof asDone>[]
    >),
    timing: [
      ...(look.next.length > 0 ? [lineOf(look, { kind: "sooner" })] : []),
      ...(look.done.length > 0 ? [lineOf(look, { kind: "later" })] : []),
    ],
  };
  const done = new Runner(stand, asDone(look), seed);
  for (const aspect of ASPECTS) {
    if (ways[aspect].length === 0) continue;
    yield done.upTo(each);
    const runners = ways[aspect].map((line) => new Runner(stand, line, seed));
    for (const runner of runners) yield runner.upTo(each);
    given.losses[aspect].push(givenAway(done, runners));
    given.samples[aspect] += each * (runners.length + 1);
  }
}

/**
 * What keeping to what was done cost against the best of some ways, -1 to 1: each half of the battles chooses what is
 * best (what was done, if nothing is better), and the other half says what that is worth. So luck that makes a way
 * seem better is not counted as its worth.
 */
export function givenAway(done: Runner, ways: readonly Runner[]): number {
  const all = done.won.length;
  const half = Math.floor(all / 2);
  const cut = (choosing: readonly [number, number], saying: readonly [number, number]): number => {
    const best = ways.reduce<{ way: Runner; by: number } | null>((most, way) => {
      const by = differenceOf(way, done, ...choosing);
      return by > (most?.by ?? 0) ? { way, by } : most;
    }, null);
    return best === null ? 0 : differenceOf(best.way, done, ...saying);
  };
  return (cut([0, half], [half, all]) + cut([half, all], [0, half])) / 2;
}

function accuracyOf({ losses, samples }: Given): Accuracy {
  return Object.fromEntries(ASPECTS.map((aspect) => [aspect, nearnessOf(losses[aspect], samples[aspect])])) as Accuracy;
}

/** How near, by what was given away at each look, with the 95 % interval of the mean over the looks. */
export function nearnessOf(losses: readonly number[], samples: number): Nearness {
  const looks = losses.length;
  if (looks < 2) return { near: looks === 0 ? 0 : kept(losses[0] as number), low: 0, high: 1, looks, samples, few: true };
  const middle = mean(losses);
  const variance = losses.reduce((sum, loss) => sum + (loss - middle) * (loss - middle), 0) / (looks - 1);
  // Where nothing was lost in n battles, 3 in n may still be lost (the rule of three).
  const reach = Math.max(STUDENT * Math.sqrt(variance / looks), 3 / samples);
  const [low, high] = [kept(middle + reach), kept(middle - reach)];
  return { near: kept(middle), low, high, looks, samples, few: looks < FEW || high - low > WIDE };
}
/** Quantile of a 95 % interval for a mean of a dozen looks (Student's t, 11 degrees of freedom). */
const STUDENT = 2.2;

const kept = (loss: number): number => Math.max(0, Math.min(1, 1 - loss));
