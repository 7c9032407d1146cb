import { first } from "./en/first.ts";
import { later } from "./en/later.ts";
import { people } from "./en/people/all.ts";

/** Everything a player reads, in English. Another language is another object of the same shape. */
export const en = { ...first, ...later, ...people } as const;
