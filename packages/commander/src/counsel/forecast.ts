import type { Ending } from "@terok-nor/shared/battle/state.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { LevelName } from "../mind/levels.ts";
import type { Muster } from "../mind/muster.ts";
import { lotOf } from "./draw.ts";
import { shareInterval } from "./interval.ts";
import { type Course, type Playout, playOut } from "./playout.ts";

/** What a side's own knowledge lets it expect of a battle. */
export interface Forecast {
  readonly side: Side;
  /** Tick of the picture it was made from. */
  readonly tick: number;
  /** Battles played on in thought so far, and how many are meant. */
  readonly runs: number;
  readonly of: number;
  /** Share of them the side won by fighting on, and its 95 % interval. */
  readonly odds: number;
  readonly low: number;
  readonly high: number;
  /**
   * Mean margin for the side (-100 to 100) if it fights on, and if it leaves now;
   * null for the rebels, who have nowhere to go, and where it was not asked.
   */
  readonly stay: number;
  readonly withdraw: number | null;
  readonly advice: Course;
  /** How fighting on ends most often, and in which share of the runs. */
  readonly ending: Ending;
  readonly endingShare: number;
  /** s until the end, the middle one of the runs fought on. */
  readonly left: number;
  /** s the station holds, the middle one of the runs in which it falls; null where it never does. */
  readonly falls: number | null;
}

export interface ForecastOptions {
  /** Battles to play in thought; the more, the surer. */
  readonly runs: number;
  readonly seed: number;
  /** How good the captains of both sides are taken to be. */
  readonly level?: LevelName;
  /** False leaves out what withdrawing would score. */
  readonly weigh?: boolean;
}

/** Points by which leaving must score more than fighting on to be advised. */
const WORTH_LEAVING = 1;
/** Odds from which nobody is told to leave: the battle is being won. */
const WINNING = 0.5;

/**
 * Plays a battle on from what a side knows of it, run by run, each with other luck and other guesses about what it
 * does not know. Yields what the runs so far say, and nothing before the fleet is there; whoever has heard enough asks
 * no more. Reads the picture and the muster and nothing else; the same ones with the same seed give the same forecast.
 */
export function* forecasting(picture: Picture, muster: Muster, options: ForecastOptions): Generator<Forecast, void> {
  const { runs, seed, level = "admiral", weigh = true } = options;
  if (picture.phase === "approach") return;
  const stayed: Playout[] = [];
  const left: Playout[] = [];
  for (let run = 0; run < runs; run++) {
    const lot = lotOf(seed, run);
    stayed.push(playOut(picture, muster, "stay", level, lot));
    if (weigh && picture.side === "alliance") left.push(playOut(picture, muster, "withdraw", level, lot));
    yield summary(picture, runs, stayed, left);
  }
}

/** The forecast after all its runs. Throws where there is none: without a run, and before the fleet is there. */
export function forecast(picture: Picture, muster: Muster, options: ForecastOptions): Forecast {
  let last: Forecast | null = null;
  for (const each of forecasting(picture, muster, options)) last = each;
  if (last === null) throw new RangeError("a forecast needs at least one run, of an assault");
  return last;
}

function summary(picture: Picture, of: number, stayed: readonly Playout[], left: readonly Playout[]): Forecast {
  const { side, tick } = picture;
  const runs = stayed.length;
  const wins = stayed.filter(({ winner }) => winner === side).length;
  const stay = mean(stayed.map(({ score }) => score));
  const withdraw = left.length === 0 ? null : mean(left.map(({ score }) => score));
  const [ending, count] = commonest(stayed.map((each) => each.ending));
  const fallen = stayed.filter(({ winner }) => winner === "alliance").map(({ lasted }) => lasted);
  return {
    side,
    tick,
    runs,
    of,
    odds: wins / runs,
    ...shareInterval(wins, runs),
    stay,
    withdraw,
    advice: withdraw !== null && withdraw > stay + WORTH_LEAVING && wins / runs < WINNING ? "withdraw" : "stay",
    ending,
    endingShare: count / runs,
    left: middle(stayed.map(({ lasted }) => lasted)),
    falls: fallen.length === 0 ? null : middle(fallen),
  };
}

function commonest(endings: readonly Ending[]): readonly [Ending, number] {
  const counts = new Map<Ending, number>();
  for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
