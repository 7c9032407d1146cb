import type { ActorId } from "@terok-nor/shared/ships/ids.ts";
import "../../i18n/later.ts";
import { distance, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import { CLASSES, isSmall, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { onField } from "../../battle/orders/able.ts";
import { sideOf } from "../../battle/sight/view-of.ts";
import { entityAt, entityName } from "../../battle/words/entity-names.ts";
import { chartEventText, placeOf } from "../../chart/words/chart-events.ts";
import { watching } from "../../i18n/en/watching.ts";
import { fill, t } from "../../i18n/t.ts";

/** Something the camera could show. */
export interface Candidate {
  /** Tells one matter from another. */
  readonly key: string;
  /** The higher, the more it matters; 0: only if there is nothing else. */
  readonly rank: number;
  /** Ids of those in it: own ships, contacts, and shadows as whoever sees both sides knows them. */
  readonly about: readonly number[];
  /** u: where it is or was, for when those in it are gone. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** u: how large what is or was there is. */
  readonly radius?: number;
  /** What is shown, in one line. */
  readonly text: string;
}

/** How much what happens matters; what has none is not worth a shot. */
const NEWS: Readonly<Partial<Record<SeenEvent["kind"], number>>> = {
  over: 100,
  captured: 95,
  retreat: 90,
  boarding: 80,
  destroyed: 75,
  "scaffold-clear": 65,
  call: 60,
  broke: 58,
  stress: 56,
  exposed: 55,
  breach: 50,
  arrived: 46,
  withdrew: 44,
  confirmed: 40,
  projected: 38,
  classified: 36,
  "shield-down": 34,
};
/** Rank of a rescue: better than a mere kill. */
const RESCUE = 85;

/** A shot in words; whoever is no more in the first of the pictures is named as in the next. */
export function textOfShot(kind: string, ids: readonly number[], pictures: readonly Picture[]): string {
  const words: Readonly<Record<string, string>> = watching;
  const nameOf = (id: number | undefined): string => {
    const there = pictures.find((picture) => id !== undefined && entityAt(picture, id) !== null);
    return there && id !== undefined ? entityName(there, id) : t("event.someone");
  };
  return fill(words[`shot.${kind}`] ?? "", (place) => nameOf(ids["abc".indexOf(place)]));
}

/** What happened, as a shot, or null: not worth one. `before`: the picture with those that are gone now. */
export function newsOf(event: SeenEvent, picture: Picture, before: Picture): Candidate | null {
  if (picture.chart) return chartNews(event, picture);
  const rank = NEWS[event.kind];
  if (rank === undefined) return null;
  if (event.kind === "over" || event.kind === "retreat")
    return { key: event.kind, rank, about: [], at: null, text: t(`shot.${event.kind}`) };
  const a: number = "contact" in event ? event.contact : "a" in event ? event.a : -1;
  const b = "b" in event ? event.b : -1;
  if (event.kind === "destroyed") return fall(event, picture, before);
  const about = event.kind === "boarding" ? [a, b] : [a];
  const at = entityAt(picture, a);
  if (at === null) return null;
  const cls = classOf(picture, a);
  const text = textOfShot(event.kind, [a, b], [picture, before]);
  return { key: `${event.kind}:${a}`, rank: rank + (cls ? CLASSES[cls].renown : 0), about, at: { x: at.x, y: at.y }, text };
}

/** How much what happens on the chart matters. */
const CHART_NEWS: Readonly<Partial<Record<SeenEvent["kind"], number>>> = {
  arrival: 90,
  struck: 80,
  caught: 80,
  accident: 60,
  exposed: 55,
  confirmed: 50,
  classified: 40,
  "work-done": 30,
  "lying-off": 30,
};

function chartNews(event: SeenEvent, picture: Picture): Candidate | null {
  const rank = CHART_NEWS[event.kind];
  const text = rank === undefined ? null : chartEventText(event, picture);
  if (rank === undefined || text === null) return null;
  const place = placeOf(event, picture);
  return { key: `${event.kind}:${text}`, rank, about: [], at: place && { x: place.x, y: place.y }, text };
}

function fall(event: Extract<SeenEvent, { kind: "destroyed" }>, picture: Picture, before: Picture): Candidate {
  const { a, b, x, y } = event;
  const cls = classOf(before, a);
  const prey = hunts(before).find(({ hunter }) => hunter.id === a)?.prey ?? null;
  const rescued = prey !== null && b >= 0 && b !== prey.id;
  const rank = rescued ? RESCUE : (NEWS.destroyed as number) + (cls ? CLASSES[cls].renown : 0);
  const kind = rescued ? "rescue" : b >= 0 ? "destroyed.by" : "destroyed";
  const text = textOfShot(kind, [a, b, prey?.id ?? -1], [picture, before]);
  const about = [b, rescued ? prey.id : -1].filter((id) => {
    const there = id >= 0 ? entityAt(picture, id) : null;
    return there !== null && distance(there.x, there.y, x, y) < TOGETHER;
  });
  return { key: `destroyed:${a}`, rank, about, at: { x, y }, radius: cls ? CLASSES[cls].radius : 0, text };
}

/** Whether it is about somebody who is no more: then nothing is said of it, unless it is that very end. */
export function isPast({ key, about }: Candidate, picture: Picture): boolean {
  const isGone = (id: number) => entityAt(picture, id) === null || picture.own.some((one) => one.id === id && one.status === "destroyed");
  return !key.startsWith("destroyed:") && about.some(isGone);
}

/** u from the place of a fall within which whoever did it is shown with it; the place must not be lost for them. */
const TOGETHER = 600;

/** Somebody on the field, own or foreign, as far as the picture tells. */
interface Seen extends Motion {
  readonly id: number;
  readonly cls: ShipClassId;
  readonly side: Side;
  readonly hull: number | null;
  readonly boarders: number;
  /** Under way, as far as that is seen: not at a dock, not in a scaffold. */
  readonly free: boolean;
}

function seenIn(picture: Picture): Seen[] {
  const own = picture.own.filter(onField).map((ship) => ({ ...ship, side: sideOf(ship.cls), free: ship.status === "active" }));
  const foes = picture.contacts.flatMap((contact) => {
    const { cls, detail } = contact;
    if (!contact.seen || cls === null) return [];
    return [{ ...contact, cls, side: sideOf(cls), hull: detail?.hull ?? null, boarders: detail?.boarders ?? 0, free: contact.speed > 0 }];
  });
  return [...own, ...foes];
}

function classOf(picture: Picture, id: ActorId): ShipClassId | null {
  return (picture.own.find((one) => one.id === id) ?? picture.contacts.find((one) => one.id === id))?.cls ?? null;
}

/** u and ° within which a Bird-of-Prey is on somebody's tail; bigger ships are not hunted by the tail. */
const TAIL = { close: 260, behind: 120, pointed: 40, prey: 20 };

function hunts(picture: Picture): { readonly hunter: Seen; readonly prey: Seen }[] {
  const seen = seenIn(picture);
  const hunters = seen.filter(({ cls }) => cls === "bird");
  return seen
    .filter(({ cls, side, free }) => free && side === "terran" && CLASSES[cls].radius < TAIL.prey)
    .flatMap((prey) => {
      const hunter = hunters.find((one) => isOnTail(one, prey));
      return hunter ? [{ hunter, prey }] : [];
    });
}

function isOnTail(hunter: Seen, prey: Seen): boolean {
  if (distance(prey.x, prey.y, hunter.x, hunter.y) > TAIL.close) return false;
  const towards = bearing(hunter.y - prey.y, hunter.x - prey.x);
  return Math.abs(turnBetween(prey.heading, towards)) > TAIL.behind && Math.abs(turnBetween(hunter.heading, towards + 180)) < TAIL.pointed;
}

/** Hull below which a ship is about to die. */
const DYING = 0.3;
/** Hull below which a great ship may be gone any moment, and the rank from which on nothing else is waited for. */
const NEAR_END = 0.1;
export const URGENT = 120;
/** u within which whoever may have done it is shown too. */
const HARD_BY = 450;
/** °/s from which the flagship is seen to turn. */
const TURNING = 2.5;
/** u within which, and u/s at which, one closes on another. */
const CLOSING = { far: 900, near: 260, speed: 15 };

/** What there is to see in a picture, whatever happened. */
export function sightsOf(picture: Picture): Candidate[] {
  const seen = seenIn(picture);
  return [
    ...seen.flatMap((one) => [...contest(picture, one), ...dying(picture, one, seen), ...turning(picture, one)]),
    ...tails(picture),
    ...closing(picture, seen),
  ];
}

const shot = (picture: Picture, kind: string, rank: number, a: Seen, b?: Seen): Candidate => ({
  key: `${kind}:${a.id}`,
  rank,
  about: b ? [a.id, b.id] : [a.id],
  at: { x: a.x, y: a.y },
  text: textOfShot(kind, b ? [a.id, b.id] : [a.id], [picture]),
});

const contest = (picture: Picture, one: Seen): Candidate[] => (one.boarders > 0 ? [shot(picture, "contest", 48, one)] : []);

/** The nearer its end and the greater the ship, the more it matters. */
function dying(picture: Picture, one: Seen, seen: readonly Seen[]): Candidate[] {
  if (one.hull === null || one.hull >= DYING) return [];
  const { renown } = CLASSES[one.cls];
  const isNear = renown > 0 && one.hull < NEAR_END;
  const candidate = shot(picture, "dying", (isNear ? URGENT : 40) + (DYING - one.hull) * 20 + renown, one);
  const foe = seen.find(({ side, x, y }) => side !== one.side && distance(one.x, one.y, x, y) < HARD_BY);
  return [foe ? { ...candidate, about: [one.id, foe.id] } : candidate];
}

const turning = (picture: Picture, one: Seen): Candidate[] =>
  one.cls === "flagship" && Math.abs(one.turn) >= TURNING ? [shot(picture, "turning", 20, one)] : [];

const tails = (picture: Picture): Candidate[] => hunts(picture).map(({ hunter, prey }) => shot(picture, "tail", 42, hunter, prey));

/** Defiant or the raider on its way to something great of the other side. */
function closing(picture: Picture, seen: readonly Seen[]): Candidate[] {
  const great = seen.filter(({ cls }) => CLASSES[cls].side === "alliance" && !isSmall(cls));
  return seen
    .filter(({ cls, speed }) => CLASSES[cls].side === "terran" && isSmall(cls) && speed >= CLOSING.speed)
    .flatMap((one) => {
      const goal = great.find((other) => isClosing(one, other));
      return goal ? [shot(picture, "closing", 24 + CLASSES[one.cls].renown + CLASSES[goal.cls].renown, one, goal)] : [];
    });
}

function isClosing(one: Seen, other: Seen): boolean {
  const off = distance(one.x, one.y, other.x, other.y);
  if (off > CLOSING.far || off < CLOSING.near) return false;
  return Math.abs(turnBetween(one.heading, bearing(other.y - one.y, other.x - one.x))) < 35;
}
