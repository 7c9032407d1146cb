import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Muster } from "../mind/muster.ts";
import type { Budget } from "./budget.ts";
import type { Peril } from "./peril.ts";
import type { Way } from "./way.ts";

/** What a strategist thinks about: plain data, so that another thread can. It holds what its side knows and no more. */
export interface Question {
  readonly picture: Picture;
  readonly muster: Muster;
  /** The captain's own secret. */
  readonly seed: number;
  /** The way it is on. */
  readonly standing: Way;
  /** What it is to do without whatever way it takes. */
  readonly never: readonly IntentionName[];
  readonly budget: Budget;
}

/** What a decision came to. */
export interface Choice {
  readonly way: Way;
  /** Its odds, 0 to 1. */
  readonly odds: number;
  /** The next best; where nothing was weighed against it, the way itself. */
  readonly other: Way;
  readonly otherOdds: number;
  /** What the other way has in store, and the chosen one not or later; null where they differ in nothing of the kind. */
  readonly peril: Peril | null;
  /** Battles played on. */
  readonly battles: number;
}

/** Thinks about a question and answers, at once or later; null: it came to nothing. */
export type Ponder = (question: Question, answer: (choice: Choice | null) => void) => void;

/** Who serves a strategist. */
export interface Staff {
  readonly ponder: Ponder;
  /** Hears why, whenever it goes another way. */
  readonly tell?: (choice: Choice) => void;
}
