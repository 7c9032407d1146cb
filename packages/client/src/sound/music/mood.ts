import type { Side } from "@terok-nor/shared/ships/types.ts";

/** What is played: each a piece of its own, and the music crosses from one to the next. */
export const PIECES = ["theme", "quiet", "unease", "assault", "victory", "defeat"] as const;
export type Piece = (typeof PIECES)[number];

/** How things stand, as far as the music goes by it. Numbers run from 0 to 1. */
export interface Mood {
  readonly piece: Piece;
  /** Whose colour the melody has: the Terrans' horn, the Alliance's bronze. */
  readonly colour: Side;
  /** How near it is: hours left and contacts in act one, enemies at close quarters in the assault. */
  readonly tension: number;
  /** What has befallen the ship that all hangs on. */
  readonly danger: number;
  /** How thick the fire is. */
  readonly fire: number;
  /** 0: lost, 1: won, as far as one side can reckon. */
  readonly odds: number;
  /** The Regent's flagship is in sight (little) or close (much). */
  readonly regent: number;
  /** Time stands still: only what lies under everything is played. */
  readonly thin: boolean;
}

const CALM = { tension: 0, danger: 0, fire: 0, odds: 0.5, regent: 0, thin: false } as const;

/** A piece with nothing happening in it. */
export const calm = (piece: Piece, colour: Side): Mood => ({ ...CALM, piece, colour });

/** s in which what rises has come near to where it goes, and what falls: fear comes quickly and leaves slowly. */
const RISING = 3;
const FALLING = 9;

const MEASURES = ["tension", "danger", "fire", "odds", "regent"] as const;

/** The mood so many s later, on its way to another. Another piece begins at once. */
export function ease(mood: Mood, to: Mood, seconds: number): Mood {
  if (mood.piece !== to.piece || mood.colour !== to.colour) return to;
  const eased = { ...to };
  for (const name of MEASURES) {
    const way = to[name] - mood[name];
    eased[name] = mood[name] + way * Math.min(1, seconds / (way > 0 ? RISING : FALLING));
  }
  return eased;
}
