import type { Bench } from "./bench.ts";

/** How a sound is made. */
export interface Recipe {
  /** s, with its tail. */
  readonly length: number;
  /** Its end flows into its beginning. */
  readonly loops?: boolean;
  make(bench: Bench): void;
}

export const recipe = (length: number, make: Recipe["make"]): Recipe => ({ length, make });
