import { mean } from "@terok-nor/shared/math/mean.ts";
import { lotOf } from "../counsel/draw.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { perilOf } from "./peril.ts";
import { type Played, playWay } from "./play-way.ts";
import type { Choice, Question } from "./question.ts";
import type { Way } from "./way.ts";
import { waysIn, waysOn } from "./ways.ts";

/** What a margin of 100 counts beside winning: enough to lose well, too little to win less often for it. */
const MARGIN = 0.1;
/** Odds from which on a way is not weighed against others. */
const SURE = 0.97;
/** What the lots of a decision are drawn by, besides the captain's secret and the tick. */
const DECISION = 1000;

/** A way in the running, with the battles played on along it. */
interface Runner {
  readonly way: Way;
  readonly played: Played[];
}

/**
 * Weighs ways to go on by playing each on, all with the same lots, and takes the best; of equals the one it is on. While
 * that is all but sure to win it is not weighed against others.
 * Depends on the question alone: the same one is always decided alike.
 */
export function decide(question: Question): Choice {
  const all = runnersOf(question);
  let runners = all;
  let lots = 0;
  for (const { battles, stay } of all.length > 1 ? question.budget.heats : []) {
    lots += battles;
    for (const runner of runners) playUpTo(question, runner, lots);
    runners = ranked(runners).slice(0, Math.max(2, stay));
  }
  const [best, second] = runners as [Runner, Runner | undefined];
  const other = second ?? best;
  return {
    way: best.way,
    odds: oddsOf(best),
    other: other.way,
    otherOdds: oddsOf(other),
    peril: perilOf(perilsOf(other), perilsOf(best)),
    battles: all.reduce((sum, { played }) => sum + played.length, 0),
  };
}

/** Those that set out. What the standing way acts on, its first battles tell. */
function runnersOf(question: Question): Runner[] {
  const { picture, standing, never, budget } = question;
  const first: Runner = { way: standing, played: [] };
  if (picture.chart !== null)
    return waysIn(picture.side)
      .slice(0, budget.ways)
      .map((way) => ({ way, played: [] }));
  playUpTo(question, first, budget.heats[0]?.battles ?? 1);
  const acted = new Set<IntentionName>(first.played.flatMap((each) => [...each.acted]));
  for (const name of never) acted.delete(name);
  if (oddsOf(first) >= SURE) return [first];
  const others = waysOn(picture.side, standing, acted, budget.ways - 1, lotOf(baseOf(question), 0));
  return [first, ...others.map((way) => ({ way, played: [] }))];
}

const baseOf = ({ seed, picture }: Question): number => lotOf(seed, DECISION + picture.tick);

function playUpTo(question: Question, { way, played }: Runner, lots: number): void {
  while (played.length < lots) played.push(playWay(question, way, lotOf(baseOf(question), 1 + played.length)));
}

function ranked(runners: readonly Runner[]): Runner[] {
  const worth = new Map(runners.map((runner) => [runner, mean(runner.played.map(({ odds, score }) => odds + (MARGIN * score) / 100))]));
  return [...runners].sort((a, b) => (worth.get(b) as number) - (worth.get(a) as number));
}

const perilsOf = ({ played }: Runner) => played.map(({ perils }) => perils);

function oddsOf({ played }: Runner): number {
  return mean(played.map(({ odds }) => odds));
}
