import type { Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import { OUTCOMES } from "@terok-nor/shared/aftermath/outcome.ts";
import { clock } from "../cli/progress.ts";
import { percent } from "../stats/percent.ts";
import type { Standings, Summary } from "../tournament/summary.ts";
import { EVEN, lengthWanted } from "../tournament/wanted.ts";
import { OUTCOME_WORDS } from "./words.ts";

/** One of the things that a tournament is asked about. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly holds: boolean;
}

/** The answer to the whole, in a headline. */
export function headline({ groups, all }: Standings): string {
  const over = groups.filter((group) => group.wins.terran.share > EVEN.high).length;
  const under = groups.filter((group) => group.wins.terran.share < EVEN.low).length;
  if (over + under === 0) return "On a knife’s edge";
  if (over > 0 && under > 0) return "Each side has fleets that suit it too well";
  if (over + under < groups.length) return over > 0 ? "Some fleets are too weak" : "Some fleets are too strong";
  return all.wins.terran.share > 0.5 ? "The rebels win too often" : "The Alliance wins too often";
}

export function answers({ groups, all }: Standings): Answer[] {
  return [evenness(groups), history(all), length(all)];
}

function evenness(groups: Standings["groups"]): Answer {
  const off = groups.filter(({ wins }) => wins.terran.share < EVEN.low || wins.terran.share > EVEN.high);
  const unsure = groups.filter(({ wins }) => wins.terran.low < EVEN.low || wins.terran.high > EVEN.high);
  const told = groups.map(({ galors, wins }) => `${percent(wins.terran.share)} against ${galors}`).join(", ");
  return {
    question: "Does each side win 45 to 55 %?",
    answer: `Rebels win ${told} Galors.${off.length === 0 && unsure.length > 0 ? " Too few battles to be sure." : ""}`,
    holds: off.length === 0,
  };
}

/** Kinds of outcome by how often they came, the most common first. */
export function ranking(summary: Summary): Outcome[] {
  return OUTCOMES.filter((kind) => summary.outcomes[kind] > 0).sort((a, b) => summary.outcomes[b] - summary.outcomes[a]);
}

function history(all: Summary): Answer {
  const ranked = ranking(all);
  const rank = ranked.indexOf("as-history-went") + 1;
  const share = percent(all.outcomes["as-history-went"] / all.battles);
  const first = ranked[0] === undefined ? "" : `most common: ${OUTCOME_WORDS[ranked[0]].toLowerCase()}`;
  return {
    question: "Is history among the three most common outcomes?",
    answer: rank === 0 ? `It never came about; ${first}.` : `Number ${rank} of ${ranked.length}, ${share} of battles; ${first}.`,
    holds: rank >= 1 && rank <= 3,
  };
}

function length(all: Summary): Answer {
  const { median, p10, p90 } = all.length;
  const { low, high, minutes } = lengthWanted(all);
  return {
    question: `Does a battle last ${minutes} minutes?`,
    answer: `The middle one ${clock(median)}; four in five from ${clock(p10)} to ${clock(p90)}.`,
    holds: median >= low && median <= high,
  };
}
