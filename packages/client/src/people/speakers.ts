/** Everybody who has a face and a voice. */
export const SPEAKERS = [
  "sisko",
  "obrien",
  "jennifer",
  "bashir",
  "jadzia",
  "kira",
  "worf",
  "garak",
  "wing-captain-1",
  "wing-captain-2",
  "wing-captain-3",
] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** How somebody looks while they speak. */
export const EXPRESSIONS = ["calm", "tense", "triumph"] as const;
export type Expression = (typeof EXPRESSIONS)[number];
