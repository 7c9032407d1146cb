import type { Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import { ofEach } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/** What reports call things. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = { terran: "Rebels", alliance: "Alliance" };

/** "terok-nor" is told as "Terok Nor". */
const titled = (id: string): string => id.replace(/(^|-)(\w)/g, (_, gap: string, letter: string) => (gap && " ") + letter.toUpperCase());

export const CLASS_WORDS = ofEach((cls) => (cls === "bird" ? "Bird-of-Prey" : titled(cls)));

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  "as-history-went": "As history went",
  "held-at-a-price": "Held at a price",
  "driven-off": "Fleet driven off",
  "flagship-destroyed": "Flagship destroyed",
  "fleet-destroyed": "Fleet destroyed",
  "siege-lifted": "Siege lifted",
  "station-captured": "Station captured",
  "station-destroyed": "Station destroyed",
  resigned: "Resigned",
};

/** An id made readable: "station-battery" becomes "station battery". */
export function spaced(id: string): string {
  return id.replaceAll("-", " ");
}
