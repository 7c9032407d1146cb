import type { Ending, Phase, ShipStatus } from "../battle/state.ts";
import { CLASS_IDS, type ShipClassId } from "../ships/classes.ts";
import type { WeaponId } from "../ships/types.ts";
import type { ContactLevel } from "../sight/contact-level.ts";

/** Words that cross the wire as their index in one of these lists. Append only; any other change raises WIRE_VERSION. */
export { CLASS_IDS };
export const STATUSES: readonly ShipStatus[] = ["active", "docked", "scaffold", "away", "withdrawn", "destroyed"];
export const PHASES: readonly Phase[] = ["assault", "approach", "aftermath"];
export const LEVELS: readonly ContactLevel[] = ["blip", "class", "confirmed"];
export const WEAPON_IDS: readonly WeaponId[] = [
  "pulse-cannon",
  "defiant-beam",
  "light-cannon",
  "station-battery",
  "flagship-disruptor",
  "flagship-light",
  "galor-disruptor",
  "galor-beam",
  "bird-disruptor",
  "quantum-torpedo",
  "photon-torpedo",
  "station-torpedo",
];
export const ENDINGS: readonly Ending[] = [
  "station-captured",
  "station-destroyed",
  "fleet-destroyed",
  "fleet-withdrew",
  "full-retreat",
  "siege-lifted",
  "resigned",
];
/** How strong a captain may be, from the weakest up; the captains themselves know what each level means. */
export const CAPTAIN_LEVELS = ["cadet", "officer", "admiral", "strategist"] as const;
export type CaptainLevel = (typeof CAPTAIN_LEVELS)[number];
export const CAUSES = ["fire", "torpedo", "stress", "venting"] as const;
export const ROOM_PHASES = ["muster", "countdown", "battle", "result"] as const;
export type RoomPhase = (typeof ROOM_PHASES)[number];

/** Index that stands for "none" in a byte. */
export const NONE = 255;

/**
 * Where a word stands in its list.
 * @returns the index, or NONE for null and for a word the list does not hold.
 */
export function indexIn<T>(list: readonly T[], word: T | null): number {
  const index = word === null ? -1 : list.indexOf(word);
  return index < 0 ? NONE : index;
}

/** The word at an index, or `fallback` where the list ends before it. */
export function wordAt<T>(list: readonly T[], index: number, fallback: T): T {
  return list[index] ?? fallback;
}

/** The class at an index. Nothing stands in for a class that is none: such an index throws. */
export function classAt(index: number): ShipClassId {
  const cls = CLASS_IDS[index];
  if (cls === undefined) throw new Error(`no ship class has the number ${index} on the wire`);
  return cls;
}

/** The word at an index, or null for NONE. */
export function wordOrNull<T>(list: readonly T[], index: number): T | null {
  return list[index] ?? null;
}
