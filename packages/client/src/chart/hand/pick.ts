import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { type ChartView, type Size, toScreen } from "./chart-view.ts";
import { raiderOn } from "./plot.ts";

export interface Hit {
  readonly what: "contact" | "own" | "station";
  readonly id: number;
}

/** What is drawn within `reach` CSS px of a point of the window: the nearest, the station only where nothing else is. */
export function hitAt(chart: ChartPicture, view: ChartView, size: Size, at: Point, reach: number): Hit | null {
  const things: (Hit & { place: Point })[] = [
    ...chart.squadrons.map((squadron) => ({ what: "own" as const, id: squadron.id, place: squadron })),
    ...chart.contacts.map((contact) => ({ what: "contact" as const, id: contact.id, place: contact })),
  ];
  if (chart.rebels && chart.rebels.raider.hull > 0) things.push({ what: "own", id: raiderOn(chart), place: chart.rebels.raider });
  const off = (place: Point) => {
    const drawn = toScreen(view, size, place);
    return Math.hypot(drawn.x - at.x, drawn.y - at.y);
  };
  const near = things.map((thing) => ({ ...thing, off: off(thing.place) })).filter((thing) => thing.off <= reach);
  const [nearest] = near.sort((a, b) => a.off - b.off);
  if (nearest) return { what: nearest.what, id: nearest.id };
  return off({ x: 0, y: 0 }) <= reach ? { what: "station", id: -1 } : null;
}
