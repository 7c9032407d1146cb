import { CLASS_IDS, CLASSES, isSmall, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ByClass } from "./view.ts";

/** Kinds of ships that captains lead and meet alike. They go by their rows, so that a new class is led and met as well. */

const LARGE = CLASS_IDS.filter((cls) => CLASSES[cls].siege !== null);
const SMALL = CLASS_IDS.filter(isSmall);

/** The ships that besiege, in the order of their classes. */
export const large = <T>(by: ByClass<T>): readonly T[] => of(LARGE, by);
/** Small craft, in the order of their classes. */
export const small = <T>(by: ByClass<T>): readonly T[] => of(SMALL, by);

function of<T>(classes: readonly ShipClassId[], by: ByClass<T>): readonly T[] {
  return classes.flatMap((cls) => by[cls]);
}
