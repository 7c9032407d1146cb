import type { Point } from "@terok-nor/shared/approach/state.ts";
import { gained, WORKS } from "@terok-nor/shared/approach/works.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Alert, Tone } from "../battle/alerts/alerts.ts";
import { t } from "../i18n/t.ts";
import { shipName } from "../i18n/words.ts";
import { isContact } from "../battle/orders/place.ts";
import { chartContactName, shipsText, squadronName } from "./chart-words.ts";
import { goalOf, showsBoth } from "./goals.ts";

/** A squadron or contact by its name on the chart; a plain word for what the side does not know. */
function nameOf(picture: Picture, id: number): string {
  if (isContact(id)) return chartContactName(id);
  const squadron = picture.chart?.squadrons.find((one) => one.id === id);
  return squadron ? squadronName(squadron) : t("event.someone");
}

function contactText(event: Extract<SeenEvent, { contact: number }>, picture: Picture): string {
  if (picture.chart && showsBoth(picture.chart)) return learntText(event, goalOf(picture.chart, event.contact)?.name ?? t("event.someone"));
  const name = chartContactName(event.contact);
  const ships = picture.chart?.contacts.find((one) => one.id === event.contact)?.ships;
  const fleet = picture.side === "terran" ? ".fleet" : "";
  if (event.kind === "contact") return t("chart.event.contact");
  if (event.kind === "classified")
    return t(`chart.event.classified${fleet}`, { name, what: ships ? shipsText(ships) : t("chart.one.raider") });
  if (event.kind === "confirmed") return t(`chart.event.confirmed${fleet}`, { name });
  return event.kind === "parted" ? t("event.parted", { name }) : t(`chart.event.${event.kind}`, { name });
}

/** What a side has found out, to whoever knows all of it anyway. */
function learntText({ kind }: Extract<SeenEvent, { contact: number }>, name: string): string {
  return kind === "classified" || kind === "confirmed" || kind === "exposed" ? t(`watching.learnt.${kind}`, { name }) : t("event.contact");
}

function workText({ kind, work }: Extract<SeenEvent, { kind: "work-step" | "work-done" | "accident" }>, picture: Picture): string {
  const name = t(`work.${work}`);
  if (kind !== "work-step") return t(`chart.event.${kind}`, { work: name });
  const done = picture.chart?.rebels?.works.find((one) => one.id === work)?.done ?? 0;
  return t("work.step", { work: name, done: gained(work, done), of: WORKS[work].steps });
}

function struckText(event: Extract<SeenEvent, { kind: "struck" }>, picture: Picture): string {
  const name = nameOf(picture, event.a);
  if (picture.side === "terran") return t("chart.event.struck.foe", { name });
  const ship = picture.own.find((one) => one.id === event.b);
  return t("chart.event.struck.own", { name, ship: ship ? shipName(ship.name) : t("event.someone") });
}

/** What only the chart knows. */
type ChartDeed = Extract<
  SeenEvent,
  { kind: "struck" | "caught" | "lying-off" | "joined" | "work-step" | "work-done" | "accident" | "shadow-gone" | "arrival" }
>;
const DEEDS: Readonly<Record<ChartDeed["kind"], true>> = {
  struck: true,
  caught: true,
  "lying-off": true,
  joined: true,
  "work-step": true,
  "work-done": true,
  accident: true,
  "shadow-gone": true,
  arrival: true,
};
const isDeed = (event: SeenEvent): event is ChartDeed => Object.hasOwn(DEEDS, event.kind);

/** What happens on the chart, in plain words, as this side knows it; null for what only the battle knows. */
export function chartEventText(event: SeenEvent, picture: Picture): string | null {
  if ("contact" in event) return contactText(event, picture);
  return isDeed(event) ? chartDeedText(event, picture) : null;
}

/** What is done on the chart, in plain words. */
export function chartDeedText(event: ChartDeed, picture: Picture): string {
  switch (event.kind) {
    case "struck":
      return struckText(event, picture);
    case "caught": {
      const end = event.lost ? ".lost" : "";
      if (picture.side === "terran") return t(`chart.event.caught.own${end}`);
      return t(`chart.event.caught.foe${end}`, { name: nameOf(picture, event.a) });
    }
    case "lying-off":
    case "joined":
      return t(`chart.event.${event.kind}`, { name: nameOf(picture, event.a) });
    case "work-step":
    case "work-done":
    case "accident":
      return workText(event, picture);
    case "shadow-gone":
    case "arrival":
      return t(`chart.event.${event.kind}`);
  }
}

/** The rank and tone of what happens, by the side it happens to; null for what only the log needs. */
function weight(event: SeenEvent, rebels: boolean): { readonly rank: number; readonly tone: Tone } | null {
  switch (event.kind) {
    case "struck":
      return { rank: 5, tone: rebels ? "good" : "bad" };
    case "caught":
      return { rank: 5, tone: rebels ? "bad" : "good" };
    case "accident":
      return { rank: 4, tone: "bad" };
    case "confirmed":
    case "exposed":
      return { rank: 3, tone: rebels ? "warn" : "good" };
    case "classified":
      return { rank: 3, tone: rebels ? "plain" : "warn" };
    case "work-step":
    case "work-done":
      return { rank: 2, tone: "good" };
    case "contact":
    case "parted":
    case "shadow-gone":
    case "lying-off":
    case "joined":
      return { rank: 2, tone: "plain" };
    case "lost":
      return { rank: 1, tone: "plain" };
    default:
      return null;
  }
}

/** Where on the chart something happens, as far as the picture tells. */
export function placeOf(event: SeenEvent, picture: Picture): Point | null {
  const id = "contact" in event ? event.contact : "a" in event ? event.a : -1;
  const things = [...(picture.chart?.contacts ?? []), ...(picture.chart?.squadrons ?? [])];
  return things.find((one) => one.id === id) ?? null;
}

export function chartAlert(event: SeenEvent, picture: Picture): Alert | null {
  const weighed = weight(event, picture.side === "terran");
  const text = chartEventText(event, picture);
  if (!weighed || text === null) return null;
  const about = "contact" in event ? event.contact : "work" in event ? event.work : "a" in event ? event.a : "";
  const place = placeOf(event, picture);
  const at = place && { x: place.x, y: place.y };
  return { key: `${event.kind}:${about}`, ...weighed, text, at, tick: picture.tick, count: 1 };
}
