import type { Part } from "./part.ts";

/** The Alliance's people: two wings of Birds-of-Prey have a captain each, and the Galors. */
export const FLEET = {
  worf: { side: "alliance", aboard: "flagship" },
  garak: { side: "alliance", aboard: "flagship" },
  "wing-captain-1": { side: "alliance", aboard: "bird" },
  "wing-captain-2": { side: "alliance", aboard: "galor" },
  "wing-captain-3": { side: "alliance", aboard: "bird" },
} as const satisfies Readonly<Record<string, Part>>;
