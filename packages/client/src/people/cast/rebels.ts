import type { Part } from "./part.ts";

/** The rebels' people. The Intendant is a prisoner on the station. */
export const REBELS = {
  sisko: { side: "terran", aboard: "defiant" },
  obrien: { side: "terran", aboard: "terok-nor" },
  jennifer: { side: "terran", aboard: "terok-nor" },
  bashir: { side: "terran", aboard: "raider" },
  jadzia: { side: "terran", aboard: "raider" },
  kira: { side: "terran", aboard: "terok-nor" },
} as const satisfies Readonly<Record<string, Part>>;
