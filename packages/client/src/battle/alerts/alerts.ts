import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { t } from "../../i18n/t.ts";
import { viewOf } from "../sight/view-of.ts";
import { entityAt } from "../words/entity-names.ts";
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

const tone = (about: number, own: Tone): Tone => (isContact(about) ? "good" : own);

/** The rank and tone of an event, or null for what only the log needs. */
function weight(event: SeenEvent): { rank: number; tone: Tone } | null {
  switch (event.kind) {
    case "captured":
    case "boarding":
    case "retreat":
      return { rank: 5, tone: "bad" };
    case "destroyed":
      return { rank: isContact(event.a) ? 3 : 5, tone: tone(event.a, "bad") };
    case "stress":
      return { rank: 4, tone: "bad" };
    case "call":
    case "broke":
      return { rank: 4, tone: isContact(event.a) && event.kind === "broke" ? "good" : "warn" };
    case "breach":
    case "system-down":
    case "shield-down":
      return isContact(event.a) ? null : { rank: event.kind === "shield-down" ? 2 : 3, tone: "warn" };
    case "arrived":
    case "scaffold-clear":
    case "withdrew":
      return { rank: 2, tone: tone(event.a, "plain") };
    case "exposed":
      return { rank: 2, tone: "plain" };
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
  const weighed = viewOf(picture) === "both" ? impartial(weight(event)) : weight(event);
  if (!weighed) return null;
  const about = subject(event);
  const at = "x" in event ? { x: event.x, y: event.y } : entityAt(picture, about);
  // Many new contacts at once are one matter, and so are many blows on one ship.
  const key = event.kind === "contact" ? event.kind : `${BLOWS.has(event.kind) ? "struck" : event.kind}:${about}`;
  return { key, ...weighed, text: eventText(event, picture), at: at && { x: at.x, y: at.y }, tick: picture.tick, count: 1 };
}

/** New contacts become one line with their number. Of the blows on a ship the worst is told, then the newest. */
function together(earlier: Alert | undefined, later: Alert): Alert {
  if (earlier && earlier.rank > later.rank) return earlier;
  if (!earlier || later.key !== "contact") return later;
  const count = earlier.count + later.count;
  return { ...later, count, text: t("event.contact.many", { count }) };
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
