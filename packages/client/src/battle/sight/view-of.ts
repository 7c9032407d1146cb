import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";

/** Whose eyes a picture is seen through: one side's, or both, where ships of both sides stand in it as own ones. */
export function viewOf(picture: Pick<Picture, "side" | "own">): View {
  return picture.own.every(({ cls }) => sideOf(cls) === picture.side) ? picture.side : "both";
}

/** Every class belongs to one side. */
export function sideOf(cls: ShipClassId): Side {
  return CLASSES[cls].side;
}
