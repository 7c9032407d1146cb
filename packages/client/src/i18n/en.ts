import { first } from "./en/first.ts";
import { later } from "./en/later.ts";

/** Everything a player reads, in English. Another language is another object of the same shape. */
export const en = { ...first, ...later } as const;
