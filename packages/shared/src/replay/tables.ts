import * as chart from "../approach/chart.ts";
import { WORKS } from "../approach/works.ts";
import { CLASSES } from "../ships/classes.ts";
import { WEAPON_TABLE } from "../ships/weapons.ts";
import { hashState } from "./hash.ts";

/**
 * The tables battles are fought by now, as they go into a replay, and a short text that differs when any value of them does.
 */
export function tablesNow(): { readonly fingerprint: string; readonly values: unknown } {
  const values = { classes: CLASSES, weapons: WEAPON_TABLE, chart: { ...chart }, works: WORKS };
  return { fingerprint: hashState(values).toString(16).padStart(8, "0"), values };
}
