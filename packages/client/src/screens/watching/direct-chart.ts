import { useEffect } from "preact/hooks";
import { framed, glided } from "../../chart/hand/chart-view.ts";
import { chartOf, type Plot, viewOfAll } from "../../chart/hand/plot.ts";
import { calm } from "../../settings/calm-choice.ts";
import type { Shot } from "./director.ts";
import type { Directing } from "./use-director.ts";

/** u of the chart shown to either side of what happens. */
const AROUND = 2;
/** s in which most of the way to a shot is glided. */
const GLIDE = 0.9;
/** s: longest step at once; after a hidden tab the view simply is where it belongs. */
const LONGEST_STEP = 0.1;

/** The director at the chart: all of it while nothing happens, and where something does, nearer by. */
export function useDirectedChart(plot: Plot, { shot }: Directing): void {
  useEffect(() => {
    let last = performance.now();
    let frame = requestAnimationFrame(function direct(now) {
      frame = requestAnimationFrame(direct);
      const step = Math.min(LONGEST_STEP, Math.max(0, now - last) / 1000);
      last = now;
      const shown = shot.peek();
      if (shown && plot.size.peek().width > 0) follow(plot, shown, calm.peek() ? 1 : Math.min(1, (step * 3) / GLIDE));
    });
    return () => cancelAnimationFrame(frame);
  }, [plot, shot]);
}

function follow(plot: Plot, { at }: Shot, share: number): void {
  const chart = chartOf(plot);
  if (!chart) return;
  const corners = at && [
    { x: at.x - AROUND, y: at.y - AROUND },
    { x: at.x + AROUND, y: at.y + AROUND },
  ];
  const goal = corners ? framed(corners, plot.size.peek(), plot.bridge.mind.inset.peek()) : viewOfAll(plot, chart);
  const view = plot.view.peek();
  const next = glided(view, goal, share);
  if (next.x !== view.x || next.y !== view.y || next.scale !== view.scale) plot.view.value = next;
}
