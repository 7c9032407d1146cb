import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { chartMoments } from "./chart-moments.ts";
import { eventMoments } from "./event-moments.ts";
import { type Moment, rowOf } from "./moment.ts";
import type { Past } from "./past.ts";
import { stateMoments } from "./state-moments.ts";

/**
 * The moments that came about since the picture before, as one side knows them: from its picture and
 * from what it was told, and from nothing else. Pure. @param picture one side's, see as-side.ts.
 */
export function momentsOf(past: Past, picture: Picture, events: readonly SeenEvent[]): Moment[] {
  const look = { past, now: picture };
  const found = [...eventMoments(look, events), ...stateMoments(look), ...chartMoments(look)];
  // A Bird hit and gone is one moment, and so is whatever else is told by several signs at once.
  const byKind = new Map(found.reverse().map((one) => [`${one.kind}:${one.ship}`, one]));
  return [...byKind.values()].reverse().filter(({ kind, side }) => rowOf(kind)[side] !== null);
}
