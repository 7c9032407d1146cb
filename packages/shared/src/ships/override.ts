import { shipFaults, weaponFaults } from "./check.ts";
import { CLASSES } from "./classes.ts";
import { WEAPON_TABLE } from "./weapons.ts";

/**
 * What-ifs of the lab: other values in the ship and weapon tables. Call it before any
 * module of the rules is loaded, as those may work out figures from the tables once, at
 * load. Nobody else may call it: everywhere else the tables are as they are written.
 */

/**
 * A value put in the place of the one that stands at a path:
 * "galor.hull=1200", "weapon.station-battery.damage=30", "galor.shields=x1.1".
 */
interface Override {
  readonly path: readonly string[];
  readonly change: (old: number) => number;
}

type Tables = Readonly<Record<string, unknown>>;
const tables = (): Tables => ({ ...CLASSES, weapon: WEAPON_TABLE });

/**
 * Puts the values in their places, `x` before a number multiplying what is there; a list of numbers takes it in every place.
 * If any is at fault, the tables stay as they are and the faults are told.
 */
export function overrideTables(sets: readonly string[]): string[] {
  const faults = overrideFaults(sets);
  if (faults.length === 0) for (const each of sets.map(read)) if (typeof each !== "string") put(tables(), each);
  return faults;
}

/**
 * What would be wrong with the tables if these values took their places; empty when they would be sound. Changes nothing.
 */
export function overrideFaults(sets: readonly string[]): string[] {
  const overrides = sets.map(read);
  const faults = overrides.filter((each) => typeof each === "string");
  if (faults.length > 0) return faults;
  const trial: Tables = JSON.parse(JSON.stringify(tables()));
  return overrides.flatMap((each) => (typeof each === "string" ? [] : [...put(trial, each), ...rowFaults(trial, each.path)]));
}

function read(set: string): Override | string {
  const [, path, times, text] = /^([^=]+)=(x?)([^=]+)$/.exec(set.trim()) ?? [];
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  if (path === undefined || !Number.isFinite(value)) return `${set}: write it like galor.hull=1200 or galor.hull=x1.1`;
  return { path: path.split("."), change: times === "x" ? (old) => old * value : () => value };
}

/** Changes the value at a path, or says that there is none. */
function put(all: Tables, { path, change }: Override): string[] {
  const key = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<unknown>((at, name) => (isHolder(at) && Object.hasOwn(at, name) ? at[name] : null), all);
  const old = isHolder(holder) && Object.hasOwn(holder, key) ? holder[key] : null;
  if (isHolder(holder) && typeof old === "number") holder[key] = change(old);
  else if (Array.isArray(old) && old.every((each) => typeof each === "number"))
    old.forEach((each, i) => {
      old[i] = change(each);
    });
  else return [`${path.join(".")}: the tables have no such number`];
  return [];
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What is wrong, after the change, with the row that a path leads into. */
function rowFaults(all: Tables, path: readonly string[]): string[] {
  const [top = "", second = ""] = path;
  const trial = all as unknown as typeof CLASSES & { readonly weapon: typeof WEAPON_TABLE };
  if (top !== "weapon") return top in CLASSES ? shipFaults(trial[top as keyof typeof CLASSES]).map((fault) => `${top}.${fault}`) : [];
  const weapon = second as keyof typeof WEAPON_TABLE;
  return second in WEAPON_TABLE ? weaponFaults(trial.weapon[weapon]).map((fault) => `weapon.${weapon}.${fault}`) : [];
}
