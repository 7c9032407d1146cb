import { t } from "@colyseus/schema";
import { CHART_RADIUS } from "../../approach/chart.ts";
import type { ChartMotion } from "../../sight/chart-picture.ts";

/** u from the station beyond which a place on the chart is clamped; u/h: nothing is faster. */
const REACH = CHART_RADIUS * 1.5;
const FASTEST = 2;

/** The four fields by which something stands on the chart, 16 and 8 bits: steps of 0.0005 u, 1.4 °, 0.008 u/h. */
export const chartMotionFields = () => ({
  x: t.quantized({ min: -REACH, max: REACH }),
  y: t.quantized({ min: -REACH, max: REACH }),
  heading: t.quantized({ min: -180, max: 180, mode: "wrap", bits: 8 }),
  speed: t.quantized({ min: 0, max: FASTEST, bits: 8 }),
});

export type ChartMotionRow = { x: number; y: number; heading: number; speed: number };

/** Starting values, so that a row never written reads as lying at the station. */
export const LYING_STILL: ChartMotion = { x: 0, y: 0, heading: 0, speed: 0 };

export function writeChartMotion(row: ChartMotionRow, { x, y, heading, speed }: ChartMotion): void {
  row.x = x;
  row.y = y;
  row.heading = heading;
  row.speed = speed;
}

export function readChartMotion({ x, y, heading, speed }: ChartMotionRow): ChartMotion {
  return { x, y, heading, speed };
}
