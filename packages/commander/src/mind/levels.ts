/** What sets one captain apart from another: never what it knows or how strong its ships are. */
export interface Level {
  /** s between two looks at the picture. */
  readonly every: number;
  /** Orders it gives at one look, the most pressing first: what is left waits for the next, as with people. */
  readonly atOnce: number;
  /** s by which the captain reckons ahead: how early it sees a shield fall, a ship be lost, a battle turn. */
  readonly ahead: number;
  /** Chance that a matter that calls for an order is overlooked; what is overlooked stays so for LAPSE_LASTS s. */
  readonly lapse: number;
  /** Share by which an estimate (of danger, of worth, of odds) may be off either way; an error lasts as long as a lapse. */
  readonly misjudge: number;
}

/** The levels, from the weakest to the strongest. */
export const LEVEL_NAMES = ["cadet", "officer", "admiral", "strategist"] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

export const LEVELS: Readonly<Record<LevelName, Level>> = {
  cadet: { every: 6, atOnce: 1, ahead: 0, lapse: 0.85, misjudge: 1 },
  officer: { every: 3.5, atOnce: 1, ahead: 1, lapse: 0.45, misjudge: 0.8 },
  admiral: { every: 1.5, atOnce: 1, ahead: 8, lapse: 0, misjudge: 0.05 },
  strategist: { every: 1.5, atOnce: 1, ahead: 8, lapse: 0, misjudge: 0.05 },
};

/** s for which a lapse or a misjudgement lasts before the captain looks at the matter afresh. */
export const LAPSE_LASTS = 12;
