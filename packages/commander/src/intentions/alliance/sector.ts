import { wrap } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Contact } from "@terok-nor/shared/sight/picture.ts";
import type { Place } from "../../mind/place.ts";

/** Index of the station's sector of 60° that a place lies before. */
export function facingOf(station: Contact, from: Place): number {
  const bears = wrap(bearing(from.y - station.y, from.x - station.x) - station.heading);
  return (Math.floor(bears / 60 + 0.5) + 6) % 6;
}
