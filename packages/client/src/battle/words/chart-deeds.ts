import { WORKS } from "@terok-nor/shared/approach/works.ts";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import { chartContactName, squadronName } from "./chart-names.ts";

/** What only the chart knows. */
export type ChartDeed = Extract<
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
export const isChartDeed = (event: SeenEvent): event is ChartDeed => Object.hasOwn(DEEDS, event.kind);

/** A squadron or contact by its name on the chart; a plain word for what the side does not know. */
function nameOf(picture: Picture, id: number): string {
  if (isContact(id)) return chartContactName(id);
  const squadron = picture.chart?.squadrons.find((one) => one.id === id);
  return squadron ? squadronName(squadron) : t("event.someone");
}

function workText({ kind, work }: Extract<SeenEvent, { kind: "work-step" | "work-done" | "accident" }>, picture: Picture): string {
  const name = t(`work.${work}`);
  if (kind === "work-done" && picture.chart?.rebels?.sisko === work) return t("chart.event.work-done.sisko", { work: name });
  if (kind !== "work-step") return t(`chart.event.${kind}`, { work: name });
  const done = picture.chart?.rebels?.works.find((one) => one.id === work)?.done ?? 0;
  const { hours, steps } = WORKS[work];
  // A piece has just been finished: the chart, which is rounded and may be a moment old, is near a whole number of them.
  return t("work.step", { work: name, done: Math.min(steps, Math.max(1, Math.round((done / hours) * steps))), of: steps });
}

function struckText(event: Extract<SeenEvent, { kind: "struck" }>, picture: Picture): string {
  const name = nameOf(picture, event.a);
  if (picture.side === "terran") return t("chart.event.struck.foe", { name });
  const ship = picture.own.find((one) => one.id === event.b);
  return t("chart.event.struck.own", { name, ship: ship ? shipName(ship.name) : t("event.someone") });
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
