import * as chart from "../approach/chart.ts";
import { WORKS } from "../approach/works.ts";
import { CLASSES } from "../ships/classes.ts";
import { WEAPON_TABLE } from "../ships/weapons.ts";
import { hashState } from "./hash.ts";

/** The numbers a battle is fought by: a battle of other numbers does not go the same way again. */
export interface Tables {
  /** Eight digits; equal tables have equal ones. */
  readonly fingerprint: string;
  /** Plain data. */
  readonly values: Readonly<Record<"ships" | "weapons" | "chart" | "works", unknown>>;
}

/** Those of this version of the game. */
export function tablesNow(): Tables {
  const values = JSON.parse(JSON.stringify({ ships: CLASSES, weapons: WEAPON_TABLE, chart: { ...chart }, works: WORKS }));
  return { fingerprint: hashState(values).toString(16).padStart(8, "0"), values };
}
