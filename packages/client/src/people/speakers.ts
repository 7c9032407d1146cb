/** Everybody who speaks in a battle; the captains of wings are nobody the story names. */
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

/** How a speaker looks while speaking. */
export const EXPRESSIONS = ["calm", "tense", "triumph"] as const;
export type Expression = (typeof EXPRESSIONS)[number];
