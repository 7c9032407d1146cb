import type { Point } from "@terok-nor/shared/approach/state.ts";
import { keyMeant } from "../../kit/key-meant.ts";
import { onChart, panned } from "./chart-view.ts";
import { chartOf, dropPlace, ownPlace, type Plot, STATION, wantsPlace } from "./plot.ts";

/** u the mark moves by a press of an arrow key, and with Shift. */
const MARK_STEP = 0.2;
const MARK_STRIDE = 1;
/** CSS px the view moves by a press. */
const PAN_STEP = 60;
const ARROWS: Readonly<Record<string, Point>> = {
  arrowleft: { x: -1, y: 0 },
  arrowright: { x: 1, y: 0 },
  arrowup: { x: 0, y: -1 },
  arrowdown: { x: 0, y: 1 },
};

/** Keys on the chart itself: arrows move the mark where a place is asked for, else the view; Enter drops the mark. */
export function keyOnChart(plot: Plot, event: KeyboardEvent): void {
  const key = keyMeant(event);
  const arrow = ARROWS[key];
  const asking = plot.asking.peek();
  const chart = chartOf(plot);
  if (!chart) return;
  const start = plot.draft.peek().at(-1) ?? ownPlace(plot, chart) ?? STATION;
  const mark = plot.mark.peek() ?? { x: start.x, y: start.y };
  if (arrow && wantsPlace(asking)) {
    const step = event.shiftKey ? MARK_STRIDE : MARK_STEP;
    plot.mark.value = onChart({ x: mark.x + arrow.x * step, y: mark.y + arrow.y * step });
  } else if (arrow) plot.view.value = panned(plot.view.peek(), -arrow.x * PAN_STEP, -arrow.y * PAN_STEP);
  else if (key === "enter" && wantsPlace(asking) && plot.mark.peek()) dropPlace(plot, mark);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
