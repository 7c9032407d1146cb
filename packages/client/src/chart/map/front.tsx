import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";
import { UNIT } from "../signs/unit.ts";
import { hoursText } from "../words/chart-words.ts";
import { apart, frontOf, type LaneHours, laneHours } from "./nearing.ts";

/** The ring that closes: all outside of it the fleet has crossed already. */
export function Front({ chart }: { chart: ChartPicture }) {
  const radius = Math.min(CHART_RADIUS, frontOf(chart));
  if (radius <= 0) return null;
  const crossed = CHART_RADIUS - radius;
  return (
    <g class="chart-front">
      {crossed > 0 && <circle class="chart-crossed" r={(radius + crossed / 2) * UNIT} stroke-width={crossed * UNIT} />}
      <circle class="chart-closing" r={radius * UNIT} />
      <circle class="chart-front-line" r={radius * UNIT} />
    </g>
  );
}

/** Chevrons along a way of the chart, u apart. */
const APART = 0.7;
/** CSS px that the hours of a lane take. */
const ROOM = 40;

/** What is bound for the station, for those who wait there: the way it will come, and in what time. */
export function Lanes({ chart, zoom }: { chart: ChartPicture; zoom: number }) {
  return apart(laneHours(chart), ROOM / (zoom * UNIT)).map(({ lane, written }) => {
    const contact = chart.contacts.find(({ id }) => id === lane.id);
    return contact && <Lane key={lane.id} from={contact} lane={lane} written={written} zoom={zoom} />;
  });
}

interface Drawn {
  readonly from: Point;
  readonly lane: LaneHours;
  /** There is room for its hours. */
  readonly written: boolean;
  readonly zoom: number;
}

function Lane({ from: { x, y }, lane: { hours, at }, written, zoom }: Drawn) {
  const out = Math.hypot(x, y);
  const turn = (Math.atan2(-y, -x) * 180) / Math.PI;
  const marks = Array.from({ length: Math.max(0, Math.floor((out - 0.9) / APART)) }, (_, i) => 1 - ((i + 1) * APART) / out);
  return (
    <g class="chart-lane">
      <path class="chart-lane-line" d={`M${x * UNIT} ${y * UNIT}L0 0`} />
      {marks.map((part) => (
        <g key={part} transform={`translate(${x * part * UNIT} ${y * part * UNIT}) scale(${1 / zoom}) rotate(${turn})`}>
          <path class="chart-lane-mark" d="M-3-4L3 0L-3 4" />
        </g>
      ))}
      {written && (
        <g transform={`translate(${at.x * UNIT} ${at.y * UNIT}) scale(${1 / zoom})`}>
          <text class="chart-eta chart-lane-eta" y="-7">
            {t("chart.hours", { hours: hoursText(hours) })}
          </text>
        </g>
      )}
    </g>
  );
}
