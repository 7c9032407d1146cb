import { clock } from "../cli/progress.ts";
import { percent } from "../stats/percent.ts";
import { evenAt, type SweepPoint } from "../sweep/run.ts";
import { SWEEP_COLUMNS, sweepRows } from "../sweep/table.ts";
import { EVEN, lengthWanted } from "../tournament/wanted.ts";
import { html } from "./html.ts";
import { renderPage, type Section } from "./page.ts";
import { type Axis, plot } from "./plot.ts";
import { ticks } from "./ticks.ts";

/** The report of a sweep: one HTML file. `foot` says how it was measured. */
export function sweepReport(path: string, points: readonly SweepPoint[], foot: readonly (readonly [string, string])[]): string {
  const [first, last] = [points[0] as SweepPoint, points[points.length - 1] as SweepPoint];
  const even = evenAt(points);
  return renderPage({
    title: `${path} from ${first.value} to ${last.value}`,
    head: html`<p class="eyebrow">Battle of Terok Nor — what one value does</p>
<h1>${path}</h1>
<p class="lead">From ${first.value} to ${last.value} the rebels’ share of wins goes from ${percent(first.wins.terran.share)} to ${percent(
      last.wins.terran.share,
    )}; ${even === null ? "nowhere in between is it half" : `it is half at about ${Number(even.toPrecision(3))}`}.</p>`,
    sections: [winsSection(points), lengthSection(points)],
    foot,
  });
}

function valueAxis(points: readonly SweepPoint[]): Axis {
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.04;
  return { low: low - room, high: high + room, marks: ticks(low, high, 7).map((at) => ({ at, text: String(at) })) };
}

function winsSection(points: readonly SweepPoint[]): Section {
  return {
    title: "Who wins",
    note: "The rebels’ share of wins, %, by the value; upright lines are where the true share lies with 95 % confidence.",
    wide: true,
    chart: plot(
      valueAxis(points),
      { low: 0, high: 1, marks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(at * 100) })) },
      {
        band: { along: "y", ...EVEN, text: "45 to 55 %" },
        line: {
          tone: "rebels",
          points: points.map(({ value, wins: { terran } }) => ({
            x: value,
            y: terran.share,
            low: terran.low,
            high: terran.high,
            title: `${value}: ${percent(terran.share)} (${percent(terran.low)} to ${percent(terran.high)})`,
          })),
        },
      },
    ),
    table: { columns: SWEEP_COLUMNS, rows: sweepRows(points) },
  };
}

function lengthSection(points: readonly SweepPoint[]): Section {
  const wanted = lengthWanted(points[0] ?? { approach: null });
  const most = Math.max(wanted.high, ...points.map(({ length }) => length.p90)) / 60;
  return {
    title: "How long it takes",
    note: "Minutes to the end by the value: the middle battle, upright lines from the tenth to the ninetieth of a hundred.",
    wide: true,
    chart: plot(
      valueAxis(points),
      { low: 0, high: most * 1.08, marks: ticks(0, most, 5).map((at) => ({ at, text: String(at) })) },
      {
        band: { along: "y", low: wanted.low / 60, high: wanted.high / 60, text: `${wanted.minutes} min` },
        line: {
          tone: "plain",
          points: points.map(({ value, length: { median, p10, p90 } }) => ({
            x: value,
            y: median / 60,
            low: p10 / 60,
            high: p90 / 60,
            title: `${value}: ${clock(median)} (${clock(p10)} to ${clock(p90)})`,
          })),
        },
      },
    ),
    table: {
      columns: ["Value", "Middle length", "p10", "p90"],
      rows: points.map(({ value, length }) => [value, clock(length.median), clock(length.p10), clock(length.p90)]),
    },
  };
}
