import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { sideOf } from "../../battle/sight/view-of.ts";

/** The short scenes: act one begins, the fleet is there, Defiant leaves the yard, the Regent leaves the battle. */
export type SceneKind = "yard" | "arrival" | "scaffold" | "regent";

/** h of act one, and ticks of the assault, after which a beginning is no news any more. */
const YARD = 0.12;
const ARRIVED = 4 * ROOM_HZ;

/** Which scene begins with this picture and what happened up to it, as far as this side knows; null: none. */
export function sceneIn(before: Picture | null, now: Picture, events: readonly SeenEvent[]): SceneKind | null {
  const is = (id: number, cls: ShipClassId) =>
    [...now.own, ...(before?.contacts ?? []), ...now.contacts].some((one) => one.id === id && one.cls === cls);
  for (const event of events) {
    if (event.kind === "scaffold-clear" && is(event.a, "defiant")) return "scaffold";
    if (event.kind === "retreat" || (event.kind === "withdrew" && is(event.a, "flagship"))) return "regent";
  }
  if (before === null && now.chart !== null && now.chart.hour < YARD) return "yard";
  if (now.phase !== "assault") return null;
  const begins = before === null ? now.tick - Math.max(0, now.assaultAt) < ARRIVED : before.phase === "approach";
  return begins ? "arrival" : null;
}

/** Part of a scene: who is shown, and for how long, s. */
export interface Shot {
  readonly about: readonly number[];
  /** u kept free round each of them. */
  readonly room: number;
  readonly seconds: number;
}

type Thing = OwnShip | Contact;
const isThere = (thing: Thing): boolean =>
  !("status" in thing) || thing.status === "active" || thing.status === "docked" || thing.status === "scaffold";

/** The shots of a scene, of what the picture holds. Without anybody to show, a shot leaves the camera where it is. */
export function shotsOf(kind: SceneKind, { own, contacts }: Picture): readonly Shot[] {
  const things: readonly Thing[] = [...own, ...contacts].filter(isThere);
  const ids = (wanted: (thing: Thing) => boolean) => things.filter(wanted).map(({ id }) => id as number);
  const ofClass = (cls: ShipClassId) => ids((thing) => thing.cls === cls);
  switch (kind) {
    case "yard":
      return [{ about: [], room: 0, seconds: 5 }];
    case "arrival":
      return [
        { about: ids(({ cls }) => cls !== null && sideOf(cls) === "alliance" && CLASSES[cls].speed > 0), room: 130, seconds: 2.7 },
        { about: ofClass("terok-nor"), room: 130, seconds: 2.1 },
      ];
    case "scaffold":
      return [{ about: ofClass("defiant"), room: 90, seconds: 4.4 }];
    case "regent":
      return [{ about: ofClass("flagship"), room: 160, seconds: 4.6 }];
  }
}

/** Whom a scene shows after so many s, as an index of its shots; -1: it is over. */
export function shotAt(shots: readonly Shot[], seconds: number): number {
  let left = seconds;
  for (const [i, shot] of shots.entries()) {
    if (left < shot.seconds) return i;
    left -= shot.seconds;
  }
  return -1;
}
