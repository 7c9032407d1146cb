import type { Point } from "@terok-nor/shared/approach/state.ts";
import { thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import type { ChartContact, ChartPicture, RebelChart } from "@terok-nor/shared/sight/chart-picture.ts";
import { squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import type { Rect } from "../../kit/declutter.ts";
import { letters } from "../../settings/letters.ts";
import { leftOfShadow } from "../courses/course.ts";
import { type ChartView, type Size, toScreen } from "../hand/chart-view.ts";
import { type Plot, raiderOn } from "../hand/plot.ts";
import { contactLines } from "../signs/contact-sign.tsx";
import { type Label, type LabelPlace, placeLabels } from "../signs/labels.ts";
import { beliefText, hoursText, raiderDoing, squadronDoing } from "../words/chart-words.ts";
import { laneHours } from "./nearing.ts";

/** Key of the station's label, which no thing has. */
export const STATION_KEY = -1;
/** CSS px from the station's middle to its label: the rebels' has its works round it. */
const STATION_GAP = { terran: 46, alliance: 30 } as const;
/** CSS px from a sign's middle to the middle of what flies behind it, and half the side of that. */
const BEHIND = 34;
const HALF = 15;
/** CSS px of hours written at a place: how wide, how high, and how far they reach above it. */
const HOURS = { w: 36, h: 20, up: 22 } as const;

const raiderLines = ({ raider }: RebelChart, chart: ChartPicture): string[] => [
  t("chart.raider"),
  raider.supposed > 0 ? beliefText(raider.supposed, "raider") : raiderDoing(raider, chart),
];

/** Where labels stand (those that found room), and the lines of all labels; by the number of the thing they name. */
export interface Labelled {
  readonly at: ReadonlyMap<number, LabelPlace>;
  readonly lines: ReadonlyMap<number, string[]>;
}

/** Where wakes and columns are drawn and hours are written, which names leave free where they can. */
function taken(chart: ChartPicture, view: ChartView, size: Size): Rect[] {
  const { contacts, squadrons, rebels } = chart;
  const tails = [...contacts, ...squadrons]
    .filter(({ speed }) => speed > 0)
    .map((mover) => {
      const { x, y } = toScreen(view, size, mover);
      const turn = (mover.heading * Math.PI) / 180;
      return { x: x - Math.cos(turn) * BEHIND - HALF, y: y - Math.sin(turn) * BEHIND - HALF, w: HALF * 2, h: HALF * 2 };
    });
  const courses = [
    ...squadrons.map(({ course }) => course),
    ...(rebels ? [rebels.raider.course, ...rebels.shadows.map(leftOfShadow)] : []),
  ];
  const ends = courses.flatMap((course) => course.slice(-1));
  const hours = [...ends, ...laneHours(chart).map(({ at }) => at)].map((place) => {
    const { x, y } = toScreen(view, size, place);
    return { x: x - HOURS.w / 2, y: y - HOURS.up, w: HOURS.w, h: HOURS.h };
  });
  return [...tails, ...hours];
}

/** How much a name matters: who has the flagship in sight wants to know it first. */
const rankOf = ({ ships }: ChartContact): number => (ships?.some(({ cls }) => cls === "flagship") ? 4 : 2);

/**
 * Everything that has a name on the chart, what matters most first in line for room.
 * @param last the side each label stood on, so that names keep to theirs
 */
export function labelsOf(plot: Plot, chart: ChartPicture, last: Map<number, number>): Labelled {
  const view = plot.view.value;
  const size = plot.size.value;
  const lines = new Map<number, string[]>();
  const gap = STATION_GAP[chart.rebels ? "terran" : "alliance"];
  const labels: Label[] = [{ key: STATION_KEY, ...toScreen(view, size, { x: 0, y: 0 }), lines: [t("chart.station")], rank: 5, gap }];
  const add = (key: number, place: Point, text: string[], rank: number) => {
    lines.set(key, text);
    labels.push({ key, ...toScreen(view, size, place), lines: text, rank });
  };
  for (const squadron of chart.squadrons)
    add(squadron.id, squadron, [squadronName(squadron), squadronDoing(squadron, chart)], squadron.main ? 4 : 3);
  if (chart.rebels && !chart.rebels.raider.home) add(raiderOn(chart), chart.rebels.raider, raiderLines(chart.rebels, chart), 4);
  for (const shadow of chart.rebels?.shadows ?? []) {
    const state = `${beliefText(shadow.supposed, "shadow")} · ${t("chart.hours", { hours: hoursText(shadow.life) })}`;
    add(thingOfShadow(shadow.id), shadow, [t("chart.shadow", { number: shadow.id + 1 }), state], 1);
  }
  for (const contact of chart.contacts) add(contact.id, contact, contactLines(contact), rankOf(contact));
  const room = { ...size, covered: plot.bridge.mind.covered.value, quiet: taken(chart, view, size) };
  return { at: placeLabels(labels, last, room, letters.value), lines };
}
