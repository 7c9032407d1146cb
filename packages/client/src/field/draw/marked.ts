import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Contact, Motion, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { detailOf } from "./levels.ts";
import { SIDE_COLOURS, UNKNOWN_MARK } from "./palette.ts";

/** One ship or contact to mark; positions in CSS px. */
export interface Marked {
  readonly id: number;
  readonly side: Side;
  readonly cls: ShipClassId | null;
  readonly at: Motion;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
  readonly ship: OwnShip | null;
  readonly contact: Contact | null;
  readonly shields: readonly number[] | null;
  readonly hull: number;
  /** The fight for it aboard: the share taken, 0 to 1, and that in words; null while nobody boards it. */
  readonly boarding: { readonly taken: number; readonly words: string } | null;
  readonly name: string;
  /** Words for the age of a last-known mark. */
  readonly age: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly targeted: boolean;
  readonly helmed: boolean;
}

/** CSS px across of a class symbol. */
export const SYMBOL = 27;

/** Whether a thing is drawn as a symbol of fixed size at this zoom (CSS px per u), not as a ship. */
export function isSymbol(thing: Marked, zoom: number): boolean {
  return !thing.cls || (thing.contact !== null && !thing.contact.seen) || detailOf(zoom, thing.radius).symbol > 0.5;
}

/** The colour of a thing's marks: its side's, or neutral while its class is unknown. */
export function colourOf(thing: Marked): number {
  return thing.cls ? SIDE_COLOURS[thing.side].mark : UNKNOWN_MARK;
}
