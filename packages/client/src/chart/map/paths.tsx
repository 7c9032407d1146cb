import { RAIDER_SPEED, SHADOW_HOURS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";
import { courseLength, cutToReach, leftOfShadow } from "../courses/course.ts";
import { goalOf } from "../courses/goals.ts";
import type { Plot } from "../hand/plot.ts";
import { UNIT } from "../signs/unit.ts";
import { hoursText } from "../words/chart-words.ts";

const lineOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${(x * UNIT).toFixed(1)} ${(y * UNIT).toFixed(1)}`).join("");

/** u/h below which the time of arrival says nothing. */
const SLOW = 0.05;

/** A course that is flown: dashed, its places as dots, and when its end is reached. */
function Course({ from, points, speed, zoom, name }: { from: Point; points: readonly Point[]; speed: number; zoom: number; name: string }) {
  const end = points.at(-1);
  if (!end) return null;
  const toStation = Math.hypot(end.x, end.y) < 0.35;
  return (
    <g class={name}>
      <path class="chart-course" d={lineOf([from, ...points])} />
      <Chevrons from={from} to={points[0] ?? end} zoom={zoom} />
      {points.slice(0, toStation ? -1 : undefined).map(({ x, y }, i) => (
        <g key={i} transform={`translate(${x * UNIT} ${y * UNIT}) scale(${1 / zoom})`}>
          <circle class="chart-waypoint" r="3.5" />
        </g>
      ))}
      {!toStation && speed > SLOW && (
        <g transform={`translate(${end.x * UNIT} ${end.y * UNIT}) scale(${1 / zoom})`}>
          <text class="chart-eta" y="-9">
            {t("chart.hours", { hours: hoursText(courseLength(from, points) / speed) })}
          </text>
        </g>
      )}
    </g>
  );
}

/** u between two marks of the way along a course. */
const APART = 0.6;

/** Which way a course is flown: marks along its first leg. */
function Chevrons({ from, to, zoom }: { from: Point; to: Point; zoom: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return Array.from({ length: Math.max(0, Math.floor((length - 0.4) / APART)) }, (_, i) => {
    const part = ((i + 1) * APART) / length;
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return (
      <g key={i} transform={`translate(${(x * UNIT).toFixed(1)} ${(y * UNIT).toFixed(1)}) scale(${1 / zoom}) rotate(${turn.toFixed(1)})`}>
        <path class="chart-chevron" d="M-3-4L3 0L-3 4" />
      </g>
    );
  });
}

/** What the sensors of each squadron are on that has them on one contact. */
function Scans({ chart }: { chart: ChartPicture }) {
  return chart.squadrons.map((squadron) => {
    const goal = goalOf(chart, squadron.scans)?.place;
    return goal && <path key={`n${squadron.id}`} class="chart-scan" d={lineOf([squadron, goal])} />;
  });
}

/** All courses of a side, whom its things go after, and what they look at. */
export function Courses({ chart, zoom, own }: { chart: ChartPicture; zoom: number; own: number }) {
  const { rebels, squadrons } = chart;
  return (
    <g>
      <Scans chart={chart} />
      {squadrons.map((squadron) => {
        const goal = goalOf(chart, squadron.chase)?.place ?? squadrons.find((one) => one.id === squadron.join);
        const name = `chart-squadron ${squadron.id === own ? "chart-course-chosen" : ""}`;
        if (goal) return <path key={squadron.id} class={`chart-chase ${name}`} d={lineOf([squadron, goal])} />;
        return <Course key={squadron.id} from={squadron} points={squadron.course} speed={squadron.speed} zoom={zoom} name={name} />;
      })}
      {rebels && <RaiderCourse rebels={rebels} goal={goalOf(chart, rebels.raider.chase)?.place} zoom={zoom} />}
      {rebels?.shadows.map((shadow) => (
        <Course key={shadow.id} from={shadow} points={leftOfShadow(shadow)} speed={RAIDER_SPEED} zoom={zoom} name="chart-course-shadow" />
      ))}
    </g>
  );
}

function RaiderCourse({ rebels, goal, zoom }: { rebels: NonNullable<ChartPicture["rebels"]>; goal: Point | undefined; zoom: number }) {
  const { raider } = rebels;
  if (raider.hull <= 0) return null;
  if (goal) return <path class="chart-chase chart-course-chosen" d={lineOf([raider, goal])} />;
  return <Course from={raider} points={raider.course} speed={RAIDER_SPEED} zoom={zoom} name="chart-course-chosen" />;
}

/** How far a shadow flies before it fades, u. */
export const SHADOW_REACH = SHADOW_HOURS * RAIDER_SPEED;

/** What is being drawn: the shadow's course as far as it will be flown, the rest, and the mark of the keyboard. */
export function Draft({ plot, from, zoom }: { plot: Plot; from: Point | null; zoom: number }) {
  const mark = plot.mark.value;
  const points = plot.draft.value;
  const project = plot.asking.value === "project" && from;
  const { flown, beyond } = project ? cutToReach(from, points, SHADOW_REACH) : { flown: [], beyond: [] };
  const end = flown.at(-1);
  const start = points.at(-1) ?? from;
  return (
    <g>
      {project && <circle class="chart-draft-reach" cx={from.x * UNIT} cy={from.y * UNIT} r={SHADOW_REACH * UNIT} />}
      {project && <path class="chart-draft" d={lineOf([from, ...flown])} />}
      {beyond.length > 1 && <path class="chart-draft-beyond" d={lineOf(beyond)} />}
      {project &&
        points.map(({ x, y }, i) => (
          <g key={i} transform={`translate(${x * UNIT} ${y * UNIT}) scale(${1 / zoom})`}>
            <circle class="chart-draft-point" r="4" />
          </g>
        ))}
      {end && from && (
        <g transform={`translate(${end.x * UNIT} ${end.y * UNIT}) scale(${1 / zoom})`}>
          <path class="chart-draft-end" d="M-6-6L6 6M6-6L-6 6" />
          <text class="chart-eta" y="-12">
            {t("chart.hours", { hours: hoursText(courseLength(from, flown) / RAIDER_SPEED) })}
          </text>
        </g>
      )}
      {mark && start && <path class="chart-mark-line" d={lineOf([start, mark])} />}
      {mark && (
        <g transform={`translate(${mark.x * UNIT} ${mark.y * UNIT}) scale(${1 / zoom})`}>
          <path class="chart-mark" d="M-16 0H-5M5 0H16M0-16V-5M0 5V16" />
        </g>
      )}
    </g>
  );
}
