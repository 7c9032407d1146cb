import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { isContact } from "../input/place.ts";
import { entityAt } from "./entity-names.ts";
import { eventText } from "./event-words.ts";

export type Tone = "bad" | "warn" | "good" | "plain";

/** Something the commander should look at now. */
export interface Alert {
  /** Tells one alert from another of the same matter: a second one replaces the first. */
  readonly key: string;
  /** 5: act at once; 1: worth knowing. */
  readonly rank: number;
  readonly tone: Tone;
  readonly text: string;
  /** Where to look, if the place is known. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly tick: number;
}

/** Alerts on screen at once. */
export const MAX_ALERTS = 4;
/** Ticks an alert stays, per step of its rank. */
const STAY_PER_RANK = 70;

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

const subject = (event: SeenEvent): number =>
  "contact" in event ? event.contact : event.kind === "torpedo-hit" || event.kind === "boarding" ? event.b : "a" in event ? event.a : -1;

export function alertOf(event: SeenEvent, picture: Picture): Alert | null {
  const weighed = weight(event);
  if (!weighed) return null;
  const about = subject(event);
  const at = "x" in event ? { x: event.x, y: event.y } : entityAt(picture, about);
  return { key: `${event.kind}:${about}`, ...weighed, text: eventText(event, picture), at: at && { x: at.x, y: at.y }, tick: picture.tick };
}

/** The alerts to show: the most pressing first, the newest first among equals, old ones gone, one of a kind. */
export function keepAlerts(current: readonly Alert[], fresh: readonly Alert[], tick: number): Alert[] {
  const keys = new Set(fresh.map((alert) => alert.key));
  const newest = fresh.filter((alert, i) => !fresh.slice(i + 1).some((later) => later.key === alert.key));
  return [...newest, ...current.filter((alert) => !keys.has(alert.key))]
    .filter((alert) => tick - alert.tick < STAY_PER_RANK * (alert.rank + 1))
    .sort((a, b) => b.rank - a.rank || b.tick - a.tick)
    .slice(0, MAX_ALERTS);
}

/** The newest alert that has a place. */
export function newestPlace(alerts: readonly Alert[]): { readonly x: number; readonly y: number } | null {
  return (
    alerts.reduce<Alert | null>((newest, alert) => (alert.at && (!newest || alert.tick > newest.tick) ? alert : newest), null)?.at ?? null
  );
}
