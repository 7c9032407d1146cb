import { DIRECTED, SPREAD, SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import { scanRate } from "@terok-nor/shared/approach/rules/attention.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";

interface Sensed extends Point {
  readonly speed: number;
  readonly seen: boolean;
}

/**
 * Times as fast as now, when a squadron looks at all in its reach, that it would scan one contact alone; null: that is
 * out of its reach.
 */
export function scannedAlone(squadron: Point, contact: Sensed, all: readonly Sensed[]): number | null {
  const senses = ({ x, y, speed, seen }: Sensed) =>
    seen && scanRate(Math.hypot(x - squadron.x, y - squadron.y), SQUADRON_SENSORS, speed === 0) > 0;
  return senses(contact) ? (DIRECTED / SPREAD) * all.filter(senses).length : null;
}
