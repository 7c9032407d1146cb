import { calm, type Mood } from "../../sound/music/mood.ts";

/** The pieces of the music, each in a mood that shows what it is for. */
export const PIECES_TO_HEAR = {
  theme: calm("theme", "terran"),
  quiet: calm("quiet", "terran"),
  unease: { ...calm("unease", "terran"), tension: 0.6 },
  assault: { ...calm("assault", "terran"), tension: 0.7, fire: 0.6, danger: 0.2, odds: 0.55 },
  regent: { ...calm("assault", "terran"), tension: 0.9, fire: 0.8, danger: 0.4, regent: 1 },
  victory: calm("victory", "terran"),
  "victory-alliance": calm("victory", "alliance"),
  defeat: calm("defeat", "terran"),
} as const satisfies Readonly<Record<string, Mood>>;

export type PieceName = keyof typeof PIECES_TO_HEAR;
export const PIECE_NAMES = Object.keys(PIECES_TO_HEAR) as readonly PieceName[];
