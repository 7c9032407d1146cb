import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { t } from "../../i18n/t.ts";
import { viewOf } from "../sight/view-of.ts";
import { entityAt, entityName } from "../words/entity-names.ts";
import { eventText } from "../words/event-words.ts";
import type { Alert, Tone } from "./alert.ts";

/** Alerts on screen at once. */
export const MAX_ALERTS = 3;
/** Ticks an alert stays, per step of its rank, when it is alone. */
const STAY_PER_RANK = 70;
/** Share of its stay that an alert loses for each other one on screen. */
const HASTE = 0.25;

/** What strikes an own ship without ending it. */
const BLOWS = new Set<SeenEvent["kind"]>(["breach", "system-down", "shield-down", "torpedo-hit"]);

/** What is over when the ship it happens to is. */
const PASSING = new Set<SeenEvent["kind"]>([...BLOWS, "stress", "call"]);

const tone = (about: number, own: Tone): Tone => (isContact(about) ? "good" : own);
const turning = (isOurs: boolean): { rank: number; tone: Tone } => (isOurs ? { rank: 4, tone: "good" } : { rank: 5, tone: "bad" });

/** The rank and tone of an event, or null for what only the log needs. What the own side achieves is never told in red. */
function weight(event: SeenEvent, { side }: Picture): { rank: number; tone: Tone } | null {
  switch (event.kind) {
    case "captured":
      return turning(isContact(event.a));
    case "boarding":
      return turning(isContact(event.b));
    case "retreat":
      return turning(event.side !== side);
    case "destroyed":
      return { rank: isContact(event.a) ? 3 : 5, tone: tone(event.a, "bad") };
    case "stress":
      return { rank: isContact(event.a) ? 3 : 4, tone: tone(event.a, "bad") };
    case "broke":
      return { rank: 4, tone: tone(event.a, "warn") };
    case "call":
      return { rank: isContact(event.a) || event.a < 0 ? 4 : 2, tone: isContact(event.a) || event.a < 0 ? "warn" : "plain" };
    case "breach":
    case "system-down":
    case "shield-down":
      return isContact(event.a) ? null : { rank: event.kind === "shield-down" ? 2 : 3, tone: "warn" };
    case "arrived":
    case "scaffold-clear":
    case "withdrew":
      return { rank: 2, tone: tone(event.a, "plain") };
    case "exposed":
      return { rank: 2, tone: "good" };
    case "torpedo-hit":
      return isContact(event.b) ? null : { rank: 2, tone: "warn" };
    case "contact":
      return { rank: 1, tone: "plain" };
    default:
      return null;
  }
}

/** For whoever sees both sides: nothing is good or bad, and only the weightier events are told. */
function impartial(weighed: { readonly rank: number } | null): { readonly rank: number; readonly tone: Tone } | null {
  return weighed && weighed.rank > 2 ? { rank: weighed.rank, tone: "plain" } : null;
}

const subject = (event: SeenEvent): number =>
  "contact" in event ? event.contact : event.kind === "torpedo-hit" || event.kind === "boarding" ? event.b : "a" in event ? event.a : -1;

export function alertOf(event: SeenEvent, picture: Picture): Alert | null {
  const weighed = viewOf(picture) === "both" ? impartial(weight(event, picture)) : weight(event, picture);
  if (!weighed) return null;
  const about = subject(event);
  const at = "x" in event ? { x: event.x, y: event.y } : entityAt(picture, about);
  // Many new contacts at once are one matter, and so are many blows on one ship.
  const key = event.kind === "contact" ? event.kind : `${BLOWS.has(event.kind) ? "struck" : event.kind}:${about}`;
  return {
    key,
    ...weighed,
    text: eventText(event, picture),
    at: at && { x: at.x, y: at.y },
    tick: picture.tick,
    count: 1,
    ...repeats(event, picture),
    ...(!isContact(about) && PASSING.has(event.kind) ? { of: about } : {}),
  };
}

/** What may happen again before it is over: which one it was, and what is said of several. */
function repeats(event: SeenEvent, picture: Picture): Pick<Alert, "parts" | "many"> {
  const many = (kind: Parameters<typeof manyText>[0], id: number) => manyText(kind, entityName(picture, id));
  switch (event.kind) {
    case "shield-down":
    case "breach":
      return { parts: [String(event.facing)], many: many(event.kind, event.a) };
    case "system-down":
      return { parts: [event.system], many: many(event.kind, event.a) };
    case "torpedo-hit":
      return { parts: [String(event.torpedo)], many: many(event.kind, event.b) };
    case "boarding":
      return { parts: [String(event.a)], many: many(event.kind, event.b) };
    default:
      return {};
  }
}

const manyText = (kind: "shield-down" | "breach" | "system-down" | "torpedo-hit" | "boarding", a: string): string =>
  t(`alert.many.${kind}`, { a });

/**
 * What repeats is counted, beside the words: new contacts become one line. Of the blows on a ship the worst is told,
 * then the newest; of the same blow, how often it fell.
 */
function together(earlier: Alert | undefined, later: Alert): Alert {
  if (!earlier || earlier.rank < later.rank) return later;
  if (earlier.rank > later.rank) return earlier;
  if (later.key === "contact") return { ...later, count: earlier.count + later.count };
  if (earlier.many !== later.many) return later;
  const parts = [...new Set([...(earlier.parts ?? []), ...(later.parts ?? [])])];
  const count = Math.max(1, parts.length);
  return { ...later, parts, count, text: count > 1 ? (later.many ?? later.text) : later.text };
}

/** Whether what an alert says can still be so: of a ship that is lost, gone or in dock, only how it came to that. */
export function stillHolds({ of }: Pick<Alert, "of">, { own }: Pick<Picture, "own">): boolean {
  return of === undefined || own.some((ship) => ship.id === of && ship.status === "active");
}

/** The alerts to show, the most pressing first, then the newest. Equal ones are one. The more, the sooner each goes. */
export function keepAlerts(current: readonly Alert[], fresh: readonly Alert[], tick: number): Alert[] {
  const haste = 1 - HASTE * Math.max(0, Math.min(MAX_ALERTS, current.length) - 1);
  const alive = current.filter((alert) => tick - alert.tick < STAY_PER_RANK * (alert.rank + 1) * haste);
  const byKey = new Map(alive.map((alert) => [alert.key, alert]));
  for (const alert of fresh) byKey.set(alert.key, together(byKey.get(alert.key), alert));
  return [...byKey.values()].sort((a, b) => b.rank - a.rank || b.tick - a.tick).slice(0, MAX_ALERTS);
}

/** The newest alert that has a place. */
export function newestPlace(alerts: readonly Alert[]): { readonly x: number; readonly y: number } | null {
  return (
    alerts.reduce<Alert | null>((newest, alert) => (alert.at && (!newest || alert.tick > newest.tick) ? alert : newest), null)?.at ?? null
  );
}
