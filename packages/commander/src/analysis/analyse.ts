import type { Side } from "@terok-nor/shared/ships/types.ts";
import { lotOf } from "../counsel/draw.ts";
import { measuring } from "./accuracy.ts";
import { alternativesOf, wantedAt } from "./alternatives.ts";
import { type Accuracy, ANALYSIS_VERSION, type Analysis, type TrueOdds, type Turn } from "./analysis.ts";
import { ANALYSIS_BUDGET, type AnalysisBudget } from "./budget.ts";
import { curveOf, evened, movedOver, openOf, type Point, playPoint, pointsOf } from "./curve.ts";
import { lookAt } from "./lines.ts";
import { type Course, courseOf, type Past } from "./past.ts";
import { stretchesOf } from "./stretches.ts";
import { turnOf } from "./turns.ts";
import { weighing } from "./weigh.ts";

/** How far an analysis is, 0 to 1; and what it has come to, whenever there is something new to show. */
export interface Progress {
  readonly share: number;
  readonly analysis: Analysis | null;
}

/** What lots are drawn by: each purpose has luck of its own. */
const LOT = { curve: 1, fresh: 2, weigh: 3, alternatives: 4, accuracy: 5 } as const;
/** Odds between which a battle is open: elsewhere no order tells. */
const OPEN = { low: 0.05, high: 0.95 } as const;

/**
 * Says what decided a battle. Yields after every few battles played on, so that whoever runs it may show how far it
 * is, pause or give up; the first answer is rough and comes early. The same battle, seed and budget end in the same
 * analysis, however it is paused.
 */
export function* analysing(past: Past, seed: number, budget: AnalysisBudget = ANALYSIS_BUDGET): Generator<Progress, Analysis> {
  const analyst = new Analyst(past, seed, budget);
  yield* analyst.drawCurve();
  yield* analyst.findTurns();
  yield* analyst.weighTurns();
  yield* analyst.measure();
  return analyst.told(true);
}

/** The whole analysis at once. */
export function analyse(past: Past, seed: number, budget?: AnalysisBudget): Analysis {
  const steps = analysing(past, seed, budget);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

class Analyst {
  readonly #past: Past;
  readonly #seed: number;
  readonly #budget: AnalysisBudget;
  readonly #course: Course;
  readonly #points: Point[];
  readonly #expected: number;
  #battles = 0;
  #turns: Turn[] = [];
  #accuracy: Readonly<Record<Side, Accuracy>> | null = null;

  constructor(past: Past, seed: number, budget: AnalysisBudget) {
    this.#past = past;
    this.#seed = seed;
    this.#budget = budget;
    this.#course = courseOf(past, budget.every);
    this.#points = pointsOf(this.#course);
    this.#expected = battlesExpected(this.#points.length, budget);
  }

  told(final: boolean): Analysis {
    const { beliefs, ticks } = this.#course;
    return {
      version: ANALYSIS_VERSION,
      seed: this.#seed,
      final,
      hz: this.#past.setup.hz,
      ticks,
      battles: this.#battles,
      truth: this.#curve(),
      beliefs,
      turns: [...this.#turns].sort((a, b) => a.from - b.from),
      accuracy: this.#accuracy,
    };
  }

  /**
   * First a rough curve, then all points evenly, then those where it is open, then those between which the odds seem
   * to move.
   */
  *drawCurve(): Generator<Progress, void> {
    const { rough, even, open, sharp, stretches } = this.#budget;
    yield* this.#play(
      this.#points.filter((_, i) => i % rough.oneIn === 0),
      rough.battles,
    );
    yield this.#showing();
    yield* this.#play(this.#points, even);
    yield* this.#play(openOf(this.#points), open);
    yield this.#showing();
    const moving = stretchesOf(evened(this.#curve()), stretches, this.#apart);
    // One point more at either end: where a stretch begins is not sure yet.
    const beside = this.#budget.every * this.#hz;
    yield* this.#play(
      this.#points.filter(({ tick }) => moving.some(({ from, to }) => tick >= from - beside && tick <= to + beside)),
      sharp,
    );
    yield this.#showing();
  }

  /** The moments that moved the odds most, their odds told anew by battles that had no part in choosing them. */
  *findTurns(): Generator<Progress, void> {
    const turns: Turn[] = [];
    for (const stretch of stretchesOf(evened(this.#curve()), this.#budget.turns, this.#apart)) {
      const ends = [this.#freshAt(stretch.from), this.#freshAt(stretch.to)] as const;
      for (let n = 1; n <= this.#budget.fresh; n++) {
        for (const end of ends) this.#battles += playPoint(end, n, lotOf(this.#seed, LOT.fresh));
        yield this.#going();
      }
      const [before, after] = curveOf(ends) as [TrueOdds, TrueOdds];
      turns.push(turnOf(this.#past, this.#course.log, stretch, before, after, movedOver(...ends)));
    }
    this.#turns = turns;
    yield { share: this.#share, analysis: this.told(false) };
  }

  /** What would have been better at each of them. */
  *weighTurns(): Generator<Progress, void> {
    for (const [i, turn] of this.#turns.entries()) {
      const { stand } = this.#pointAt(turn.from);
      if (stand === null) continue;
      const look = lookAt(this.#past.entries, turn.hurt, turn.from, turn.to);
      const seed = lotOf(lotOf(this.#seed, LOT.weigh), turn.from);
      const wanted = wantedAt(stand, look, lotOf(seed, 0));
      this.#battles++;
      const inActOne =
        this.#course.log.some(({ kind, tick }) => kind === "arrived" && tick > turn.from) && this.#past.setup.mode === "full";
      const all = alternativesOf(look, wanted, inActOne, this.#budget.alternatives, lotOf(seed, LOT.alternatives));
      const better = yield* this.#counting(weighing(stand, look, all, seed, this.#budget));
      this.#turns[i] = { ...turn, wanted, better };
      yield { share: this.#share, analysis: this.told(false) };
    }
  }

  /** How near both commanders came to the best, at looks spread over the time in which the battle was open. */
  *measure(): Generator<Progress, void> {
    const odds = new Map(evened(this.#curve()).map((point) => [point.tick, point.odds]));
    const open = this.#points.flatMap(({ stand, tick }) => {
      const now = odds.get(tick) ?? 0;
      return stand !== null && now >= OPEN.low && now <= OPEN.high ? [stand] : [];
    });
    const { looks, each, every } = this.#budget;
    const chosen = open.filter((_, i) => Math.floor(((i + 1) * looks) / open.length) > Math.floor((i * looks) / open.length));
    const lasts = 2 * every * this.#hz;
    const seed = lotOf(this.#seed, LOT.accuracy);
    this.#accuracy = yield* this.#counting(measuring(this.#past, chosen, lasts, seed, each));
  }

  get #hz(): number {
    return this.#past.setup.hz;
  }

  get #apart(): number {
    return this.#budget.apart * this.#hz;
  }

  get #share(): number {
    return Math.min(1, this.#battles / this.#expected);
  }

  #curve(): TrueOdds[] {
    return curveOf(this.#points);
  }

  #pointAt(tick: number): Point {
    return this.#points.find((point) => point.tick === tick) as Point;
  }

  /** A point without the battles played so far, to be played on with other lots. */
  #freshAt(tick: number): Point {
    const { stand, played } = this.#pointAt(tick);
    return { tick, stand, played: stand === null ? played : [] };
  }

  *#play(points: readonly Point[], upTo: number): Generator<Progress, void> {
    for (const point of points) {
      const played = playPoint(point, upTo, lotOf(this.#seed, LOT.curve));
      this.#battles += played;
      if (played > 0) yield this.#going();
    }
  }

  *#counting<T>(work: Generator<number, T>): Generator<Progress, T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      this.#battles += step.value;
      yield this.#going();
    }
  }

  #going(): Progress {
    return { share: this.#share, analysis: null };
  }

  /** What there is to show before the moments are chosen for good: those that the curve so far suggests. */
  #showing(): Progress {
    const curve = this.#curve();
    const at = new Map(curve.map((point) => [point.tick, point]));
    const { turns } = this.#budget;
    this.#turns = stretchesOf(evened(curve), turns, this.#apart).map((stretch) => ({
      ...turnOf(
        this.#past,
        this.#course.log,
        stretch,
        at.get(stretch.from) as TrueOdds,
        at.get(stretch.to) as TrueOdds,
        movedOver(this.#pointAt(stretch.from), this.#pointAt(stretch.to)),
      ),
      told: false,
    }));
    return { share: this.#share, analysis: this.told(false) };
  }
}

/** Battles an analysis plays on, about. */
function battlesExpected(points: number, budget: AnalysisBudget): number {
  const { open, stretches, sharp, turns, fresh, alternatives, heats, pairs, looks, each } = budget;
  const inHeats = heats.reduce((sum, heat, i) => sum + heat.pairs * ((heats[i - 1]?.stay ?? alternatives) + 1), 0);
  return points * open + stretches * 4 * (sharp - open) + turns * (2 * fresh + inHeats + 2 * pairs) + looks * 2 * each * 4;
}
