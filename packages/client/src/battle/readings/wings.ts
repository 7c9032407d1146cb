import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";

/** Ships of one class, or contacts of none that is known, that a list shows as one. */
export interface Wing<T> {
  readonly cls: ShipClassId | null;
  /** One alone stands for itself; otherwise as many as are worth a row that opens. */
  readonly ships: readonly T[];
}

/** From so many of a class on, a row for each would fill a low window: of own ships, and of contacts. */
const MANY = 4;
export const MANY_CONTACTS = 3;

/**
 * What a list has a row for, in its order: single ships, and each class that is many in place of its first.
 * Every ship is in exactly one of them.
 */
export function inWings<T extends { readonly cls: ShipClassId | null }>(ships: readonly T[], many = MANY): Wing<T>[] {
  const of = (cls: ShipClassId | null) => ships.filter((ship) => ship.cls === cls);
  return ships.flatMap((ship) => {
    const { cls } = ship;
    const alike = of(cls);
    if (alike.length < many) return { cls, ships: [ship] };
    return alike[0] === ship ? { cls, ships: alike } : [];
  });
}
