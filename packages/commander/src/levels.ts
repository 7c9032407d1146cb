/** What sets one captain apart from another: never what it knows or how strong its ships are. */
export interface Level {
  /** s between two looks at the picture. */
  readonly every: number;
  /** s by which the captain reckons ahead: how early it sees a shield fall, a ship be lost, a battle turn. */
  readonly ahead: number;
  /** Chance, at each look, that something that called for an order is overlooked for now. */
  readonly lapse: number;
}

/** The levels, from the weakest to the strongest. */
export const LEVEL_NAMES = ["cadet", "officer", "admiral"] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

export const LEVELS: Readonly<Record<LevelName, Level>> = {
  cadet: { every: 4, ahead: 0, lapse: 0.5 },
  officer: { every: 2, ahead: 3, lapse: 0.2 },
  admiral: { every: 1, ahead: 8, lapse: 0 },
};
