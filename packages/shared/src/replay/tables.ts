import * as chart from "../approach/chart.ts";
import { WORKS } from "../approach/works.ts";
import { CLASSES } from "../ships/classes.ts";
import type { ShipClass } from "../ships/types.ts";
import { WEAPON_TABLE } from "../ships/weapons.ts";
import { hashState } from "./hash.ts";

/** The tables battles are fought by now, as they go into a replay, and a short text that differs when any of them does. */
export function tablesNow(): { readonly fingerprint: string; readonly values: unknown } {
  const classes = Object.fromEntries(Object.entries(CLASSES).map(([cls, row]) => [cls, ofRules(row)]));
  const values = { classes, weapons: WEAPON_TABLE, chart: inOneOrder(chart), works: WORKS };
  return { fingerprint: hashState(values).toString(16).padStart(8, "0"), values };
}

/** What a module exports comes in an order of its own in each engine and bundle; the hash goes by the order. */
function inOneOrder(exported: object): object {
  return Object.fromEntries(Object.entries(exported).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What captains and advisers reckon with and what is drawn decides nothing: a battle is the same without. */
function ofRules({ worth, siege, prey, launching, sign, group, renown, ...row }: ShipClass): Partial<ShipClass> {
  return row;
}

/** Whether tables of this fingerprint are those of now, so that a battle fought by them can be run again. */
export function areOfNow(fingerprint: string): boolean {
  return fingerprint === tablesNow().fingerprint;
}
