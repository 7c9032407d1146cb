import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/** Whose side somebody is on, and what they stand and fall with. */
export interface Part {
  readonly side: Side;
  /** The ships one of which must still be there, or nobody hears of them any more. */
  readonly aboard: ShipClassId;
}
