import { CLASS_IDS, CLASSES, isSmall, ofEach, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";

/** Ships by class, and by the kinds that captains lead and meet alike. Kinds follow from the rows, for a new class too. */
export type ByKind<T> = Readonly<Record<ShipClassId, readonly T[]>> & {
  /** Those that besiege, in the order of their classes. */
  readonly large: readonly T[];
  /** Small craft, in the order of their classes. */
  readonly small: readonly T[];
};

const LARGE: ReadonlySet<ShipClassId> = new Set(CLASS_IDS.filter((cls) => CLASSES[cls].siege !== null));
const SMALL: ReadonlySet<ShipClassId> = new Set(CLASS_IDS.filter(isSmall));

/** Copied, not built anew: that alone would be a tenth of a look. */
const EMPTY = ofEach<readonly []>(() => []);

/** Sorts, once a look: captains ask for kinds many times in it. What has no class yet is left out. */
export function byKind<T extends { readonly cls: ShipClassId | null }>(all: readonly T[]): ByKind<T> {
  const large: T[] = [];
  const small: T[] = [];
  const sorted: Record<ShipClassId, readonly T[]> & { large: T[]; small: T[] } = { ...EMPTY, large, small };
  for (const cls of CLASS_IDS) {
    const of: T[] = [];
    for (const one of all) if (one.cls === cls) of.push(one);
    if (of.length === 0) continue;
    sorted[cls] = of;
    if (LARGE.has(cls)) large.push(...of);
    if (SMALL.has(cls)) small.push(...of);
  }
  return sorted;
}
