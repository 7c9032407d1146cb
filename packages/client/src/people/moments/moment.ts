import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Expression } from "../speakers.ts";

interface Row {
  /** 5: whatever else is to be said can wait; 0: only when there is nothing else. */
  readonly rank: number;
  /** s after which it is too late to speak of it. */
  readonly lasts: number;
  /** s for which nobody speaks of another such moment; Infinity: one is enough for a battle. */
  readonly rest: number;
  /** How whoever speaks of it looks, by side; null: that side has nothing to say, or cannot know. */
  readonly terran: Expression | null;
  readonly alliance: Expression | null;
}

const ONCE = Number.POSITIVE_INFINITY;

const row = (rank: number, lasts: number, rest: number, terran: Expression | null, alliance: Expression | null): Row => ({
  rank,
  lasts,
  rest,
  terran,
  alliance,
});

/** The moments of a battle that its people speak of. */
export const MOMENTS = {
  // Act one.
  opening: row(3, 12, ONCE, "calm", "calm"),
  sighted: row(2, 8, ONCE, "tense", "calm"),
  "bait-taken": row(3, 8, 40, "triumph", null),
  chase: row(2, 8, 45, null, "tense"),
  "shadow-called": row(3, 10, 25, null, "triumph"),
  "shadow-projected": row(2, 6, 30, "calm", null),
  "shadow-gone": row(1, 6, 50, "tense", null),
  "raider-found": row(4, 8, 60, null, "triumph"),
  strike: row(4, 8, 30, "triumph", "tense"),
  caught: row(4, 8, 30, "tense", "triumph"),
  "lying-off": row(1, 10, 60, null, "calm"),
  joined: row(1, 8, 60, null, "calm"),
  "work-done": row(2, 10, 20, "calm", null),
  "kira-talks": row(3, 12, ONCE, "triumph", null),
  accident: row(3, 8, 40, "tense", null),
  "team-moved": row(0, 4, 60, "calm", null),
  nearing: row(3, 12, ONCE, "tense", "calm"),
  // The assault.
  "fleet-arrived": row(4, 12, ONCE, "tense", "triumph"),
  "first-contact": row(1, 8, ONCE, "tense", "calm"),
  "scaffold-away": row(4, 8, ONCE, "triumph", "tense"),
  "bird-one-pass": row(4, 7, 12, "triumph", "tense"),
  "bird-down": row(3, 6, 18, "triumph", "tense"),
  "facing-failing": row(2, 3, 40, "tense", "tense"),
  "facing-down": row(2, 4, 70, "tense", "tense"),
  "enemy-facing-down": row(2, 4, 60, "triumph", "triumph"),
  tail: row(3, 3, 30, "tense", "triumph"),
  rescue: row(5, 8, 10, "triumph", "tense"),
  docked: row(1, 8, 60, "calm", null),
  boarders: row(4, 10, 60, "tense", "triumph"),
  "boarders-gaining": row(4, 8, ONCE, "tense", "triumph"),
  breach: row(3, 5, 40, "tense", "tense"),
  "enemy-breach": row(3, 6, 40, "triumph", "triumph"),
  stress: row(4, 5, 45, "tense", null),
  "defiant-lost": row(5, 14, ONCE, "tense", "triumph"),
  "raider-lost": row(5, 12, ONCE, "tense", "triumph"),
  "galor-lost": row(5, 10, 10, "triumph", "tense"),
  "flagship-lost": row(5, 14, ONCE, "triumph", "tense"),
  "flagship-hurt": row(4, 8, ONCE, "triumph", "tense"),
  "defiant-hurt": row(4, 6, 90, "tense", "triumph"),
  "station-hurt": row(4, 8, ONCE, "tense", "triumph"),
  "station-failing": row(4, 8, ONCE, "tense", "triumph"),
  call: row(3, 10, 40, "tense", "tense"),
  broke: row(2, 6, 40, "triumph", "tense"),
  "late-arrival": row(3, 8, 20, null, "calm"),
  "raider-returns": row(4, 8, 60, "triumph", null),
  "helm-taken": row(3, 5, 90, "calm", null),
  "close-in": row(3, 6, 90, "tense", null),
  advice: row(4, 14, ONCE, null, "calm"),
  "regent-leaves": row(5, 14, ONCE, "triumph", "tense"),
  victory: row(5, 20, ONCE, "triumph", "triumph"),
  defeat: row(5, 20, ONCE, "tense", "tense"),
  "quiet-chart": row(1, 5, 50, "calm", "calm"),
  fray: row(0, 3, 38, "calm", "calm"),
  "quiet-field": row(1, 5, 40, "calm", "calm"),
} as const satisfies Readonly<Record<string, Row>>;

export type MomentKind = keyof typeof MOMENTS;
export const MOMENT_KINDS = Object.keys(MOMENTS) as readonly MomentKind[];

export const rowOf = (kind: MomentKind): Row => MOMENTS[kind];

/** A moment as one side knows it. */
export interface Moment {
  readonly kind: MomentKind;
  /** Whose people may speak of it. */
  readonly side: Side;
  readonly tick: number;
  /** The name of the ship it is about, as that side calls it ("bird-3"); null: none, or not known by name. */
  readonly ship: string | null;
  /** The facing or sector it is about, and how many the ship has; null: none. */
  readonly facing: { readonly at: number; readonly of: number } | null;
}
