import type { WorkId } from "../approach/works.ts";
import type { ShipClassId } from "../ships/classes.ts";

/** A ship as it comes into the next battle: shares of its hull and of the health of each of SYSTEMS. */
export interface CarriedShip {
  readonly hull: number;
  readonly systems: readonly number[];
}

export interface Carried {
  /** Of each class, in the order in which they will be numbered. */
  readonly ships: Readonly<Record<ShipClassId, readonly CarriedShip[]>>;
  /** Team-hours done at each of the works. */
  readonly works: Readonly<Record<WorkId, number>>;
}
