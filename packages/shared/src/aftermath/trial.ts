import type { Side } from "../ships/types.ts";
import type { LogEntry } from "./story.ts";

/** Whom the loser of a battle may blame for it, by side. */
export const ACCUSED = {
  terran: ["sisko", "obrien", "jennifer", "bashir", "jadzia"],
  alliance: ["kira", "garak", "worf"],
} as const satisfies Readonly<Record<Side, readonly string[]>>;
export type Accused = (typeof ACCUSED)[Side][number];

/** How the court finds, from the weakest evidence to the strongest. */
export const FINDINGS = ["laughed-out", "doubtful", "plausible", "damning"] as const;
export type Finding = (typeof FINDINGS)[number];

/** A charge: somebody, and three entries of the log (by their place in it) that speak against them. */
export interface Charge {
  readonly accused: Accused;
  readonly evidence: readonly [number, number, number];
}

export interface Verdict {
  readonly side: Side;
  readonly accused: Accused;
  readonly evidence: readonly LogEntry[];
  /** 0 to 1. */
  readonly strength: number;
  readonly finding: Finding;
  /** Share of the rating lost that the commander keeps, 0 to MOST_KEPT. */
  readonly kept: number;
  /** Which of the court's sentences for this finding; from 0 on, follows from the charge alone. */
  readonly sentence: number;
}

/** The court never takes more of a defeat than this off the commander. */
export const MOST_KEPT = 0.4;
