import { RAIDER_SPEED } from "@terok-nor/shared/approach/chart.ts";
import { CLASS_AT } from "@terok-nor/shared/battle/state.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { GoalId } from "@terok-nor/shared/ships/ids.ts";
import type { ChartContact, ChartPicture, OwnChartRaider, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { chartContactName, shipsText, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { courseLength } from "../courses/course.ts";
import { goalOf } from "../courses/goals.ts";

/** Hours of the chart as a number with one place; what is not quite over never reads as over. */
export function hoursText(hours: number): string {
  return (hours > 0 ? Math.max(0.1, hours) : 0).toFixed(1);
}

/** The ships of a squadron by class, in the order in which they stand in it. */
export function shipsByClass(ships: readonly { readonly cls: ShipClassId }[]): { cls: ShipClassId; count: number }[] {
  const counts = new Map<ShipClassId, number>();
  for (const { cls } of ships) counts.set(cls, (counts.get(cls) ?? 0) + 1);
  return [...counts].map(([cls, count]) => ({ cls, count }));
}

/** What a squadron is drawn as: the flagship where she is in it, else its first ship; null: it has none left. */
export function leadOf({ main, ships }: Pick<OwnSquadron, "main" | "ships">): ShipClassId | null {
  return main ? "flagship" : (ships[0]?.cls ?? null);
}

/** What a contact is as far as it is known: "a blip", "looks like a raider", "flagship, 3 Galors". */
export function contactWhat({ level, ships }: Pick<ChartContact, "level" | "ships">): string {
  if (!ships || level === "blip") return t("chart.level.blip");
  const what = shipsText(ships);
  const raider = ships.some((ship) => ship.cls === "raider");
  return raider ? t(level === "class" ? "chart.level.class" : "chart.level.confirmed", { what }) : what;
}

export function contactState({ seen, age, error }: Pick<ChartContact, "seen" | "age" | "error">): string {
  return seen ? t("chart.seen") : t("chart.old.error", { age: hoursText(age), error: hoursText(error) });
}

/** What somebody goes after, by the number it was sensed as if it is not in sight any more. */
function goalName(chart: ChartPicture, id: GoalId): string {
  return goalOf(chart, id)?.name ?? chartContactName(id);
}

/** What a squadron is about, the most pressing first. */
export function squadronDoing(squadron: OwnSquadron, chart: ChartPicture): string {
  if (squadron.stalled > 0) return t("chart.do.stalled", { hours: hoursText(squadron.stalled) });
  if (squadron.there) return t("chart.do.there");
  if (squadron.chase >= 0) return t("chart.do.chase", { name: goalName(chart, squadron.chase) });
  const into = chart.squadrons.find((one) => one.id === squadron.join);
  if (into) return t("chart.do.join", { name: squadronName(into) });
  if (squadron.eta >= 0) return t("chart.do.bound", { hours: hoursText(squadron.eta) });
  return squadron.course.length > 0 && squadron.speed > 0
    ? t("chart.do.way", { hours: hoursText(courseLength(squadron, squadron.course) / squadron.speed) })
    : t("chart.do.still");
}

/** What a squadron's sensors are on. */
export function sensorsText({ scans }: Pick<OwnSquadron, "scans">, chart: ChartPicture): string {
  const seen = chart.contacts.filter((contact) => contact.seen);
  if (scans < 0) return t(seen.length > 0 ? "chart.sensors.all" : "chart.sensors.none");
  return t(seen.some(({ id }) => id === scans) ? "chart.sensors.one" : "chart.sensors.lost", { name: goalName(chart, scans) });
}

export function raiderDoing(raider: OwnChartRaider, chart: ChartPicture): string {
  if (raider.hull <= 0) return t("chart.do.lost");
  if (raider.chase >= 0) return t("chart.do.strike", { name: goalName(chart, raider.chase) });
  if (raider.course.length > 0) return t("chart.do.way", { hours: hoursText(courseLength(raider, raider.course) / RAIDER_SPEED) });
  return raider.home ? t("chart.do.home") : t("chart.do.still");
}

/** Scan from which a thing is nearly known for what it is. */
const NEARLY = 0.75;

/** What the Alliance probably makes of a thing of the rebels that it has scanned so far: 0 to 1. */
export function beliefText(supposed: number, what: "raider" | "shadow"): string {
  if (supposed <= 0) return t("chart.believe.none");
  if (supposed < CLASS_AT) return t("chart.believe.blip");
  if (supposed < NEARLY) return t("chart.believe.class");
  return t(supposed < 1 ? `chart.believe.nearly.${what}` : `chart.believe.known.${what}`);
}

/** How a belief stands for those who play for it: the more is known, the worse. */
export function beliefTone(supposed: number): "unseen" | "blip" | "class" | "nearly" {
  if (supposed <= 0) return "unseen";
  if (supposed < CLASS_AT) return "blip";
  return supposed < NEARLY ? "class" : "nearly";
}

/** The fleet's arrival in words, as this side knows it. */
export function dueText(chart: ChartPicture): string {
  if (chart.rebels) {
    const { expected } = chart.rebels;
    return expected > 0 ? t("chart.due", { hours: hoursText(expected) }) : t("chart.due.now");
  }
  const main = chart.squadrons.find((squadron) => squadron.main);
  if (main && main.stalled > 0) return t("chart.eta.stalled", { hours: hoursText(main.stalled) });
  return main && main.eta >= 0 ? t("chart.eta", { hours: hoursText(main.eta) }) : t("chart.eta.none");
}

export function paceText({ pace, sweep, strain }: NonNullable<ChartContact["detail"]>): string {
  return t(sweep ? "chart.pace.sweeping" : "chart.pace.known", { pace: t(`chart.${pace}`), strain: percent(strain) });
}
