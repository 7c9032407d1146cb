import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { GoalId } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Alert, Tone } from "../../battle/alerts/alert.ts";
import { chartDeedText, isChartDeed } from "../../battle/words/chart-deeds.ts";
import { chartContactName, shipsText } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { goalOf, showsBoth } from "../courses/goals.ts";

function contactText(event: Extract<SeenEvent, { contact: GoalId }>, picture: Picture): string {
  if (picture.chart && showsBoth(picture.chart)) return learntText(event, goalOf(picture.chart, event.contact)?.name ?? t("event.someone"));
  const name = chartContactName(event.contact);
  const ships = picture.chart?.contacts.find((one) => one.id === event.contact)?.ships;
  const fleet = picture.side === "terran" ? ".fleet" : "";
  if (event.kind === "contact") return t("chart.event.contact");
  // Word of it may come before the chart that shows it; what it looks like is not guessed.
  if (event.kind === "classified")
    return ships
      ? t(`chart.event.classified${fleet}`, { name, what: shipsText(ships) })
      : t(`chart.event.classified.untold${fleet}`, { name });
  if (event.kind === "confirmed") return t(`chart.event.confirmed${fleet}`, { name });
  return event.kind === "parted" ? t("event.parted", { name }) : t(`chart.event.${event.kind}`, { name });
}

/** What a side has found out, to whoever knows all of it anyway. */
function learntText({ kind }: Extract<SeenEvent, { contact: GoalId }>, name: string): string {
  return kind === "classified" || kind === "confirmed" || kind === "exposed" ? t(`watching.learnt.${kind}`, { name }) : t("event.contact");
}

/** What happens on the chart, in plain words, as this side knows it; null for what only the battle knows. */
export function chartEventText(event: SeenEvent, picture: Picture): string | null {
  if ("contact" in event) return contactText(event, picture);
  return isChartDeed(event) ? chartDeedText(event, picture) : null;
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
  // New contacts are counted in one line, not told one by one.
  const key = event.kind === "contact" ? event.kind : `${event.kind}:${about}`;
  return { key, ...weighed, text, at, tick: picture.tick, count: 1 };
}
