import { isContact, isShadowThing } from "@terok-nor/shared/ships/ids.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { sideOf, viewOf } from "../../battle/sight/view-of.ts";

const OFF_FIELD = new Set<OwnShip["status"]>(["away", "withdrawn", "destroyed"]);

/** The other side's ship, for whoever is shown all there is. */
function asContact(ship: OwnShip): Contact {
  // Whoever sees both sides knows ships of either by their own numbers.
  const id: number = ship.id;
  const { name, cls, x, y, heading, speed, turn, hull, shields, systems, breaches, boarders, garrison, captured, broken } = ship;
  const scaffold = ship.status === "scaffold";
  const detail = { hull, shields, systems, breaches, boarders, garrison, captured, scaffold, broken };
  return { id, name, cls, x, y, heading, speed, turn, detail, level: "confirmed", scan: 1, seen: true, age: 0, error: 0 };
}

function chartOf(chart: ChartPicture, side: Side): ChartPicture {
  if (side === "alliance") return { ...chart, rebels: null };
  const contacts = chart.squadrons.map(({ id, x, y, heading, speed }) => {
    return {
      id: id as number,
      x,
      y,
      heading,
      speed,
      level: "confirmed" as const,
      scan: 1,
      seen: true,
      age: 0,
      error: 0,
      ships: null,
      detail: null,
    };
  });
  return { ...chart, squadrons: [], contacts };
}

/**
 * What happened, as far as it is a side's to speak of. Whoever sees both sides is told
 * what either has scanned; where that was a squadron, the rebels found it out.
 */
export function eventsOfSide(picture: Picture, side: Side, events: readonly SeenEvent[]): readonly SeenEvent[] {
  if (viewOf(picture) !== "both") return events;
  return events.filter(
    (event) => event.kind !== "confirmed" || (isContact(event.contact) && !isShadowThing(event.contact)) === (side === "terran"),
  );
}

/**
 * The picture as people of a side would have it. One of that side's own is given back as it is; whoever is shown both sides
 * knows all of it, so that the people of either may speak of all of it.
 */
export function asSide(picture: Picture, side: Side): Picture {
  if (viewOf(picture) !== "both") return picture;
  return {
    ...picture,
    side,
    own: picture.own.filter(({ cls }) => sideOf(cls) === side),
    contacts: picture.own.filter(({ cls, status }) => sideOf(cls) !== side && !OFF_FIELD.has(status)).map(asContact),
    chart: picture.chart && chartOf(picture.chart, side),
  };
}
