import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { type EventFeed, FeedLines } from "../battle/alerts/feed.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { chartAlert, chartEventText } from "./words/chart-events.ts";

/**
 * Turns what happens on the chart into alerts and log lines. The chart is sent less often than what happens on it, so
 * word of something waits for the chart that shows it: only then is known which ships a contact is, or how far a work.
 */
export function feedChartEvents({ link, picture }: Pick<Sight, "link" | "picture">): EventFeed {
  const lines = new FeedLines();
  let waiting: { readonly since: Picture; readonly events: SeenEvent[] } | null = null;
  const stops = [
    link.onEvents((events) => {
      const since = link.picture.peek();
      if (!since?.chart) return;
      waiting ??= { since, events: [] };
      waiting.events.push(...events);
    }),
    link.picture.subscribe((now) => {
      if (!waiting) return;
      const { since, events } = waiting;
      const shown = now?.chart ? now : since;
      if (shown.chart?.hour === since.chart?.hour && now?.chart) return;
      waiting = null;
      tellEvents(lines, shown, events);
    }),
    picture.subscribe((now) => {
      if (!now) return;
      lines.turnTo(now);
      lines.renew([], now.tick);
    }),
  ];
  return {
    alerts: lines.alerts,
    log: lines.log,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function tellEvents(lines: FeedLines, picture: Picture, events: readonly SeenEvent[]): void {
  if (!picture.chart) return;
  const texts = events.map((event) => chartEventText(event, picture)).filter((text) => text !== null);
  lines.tell(t("chart.hours", { hours: picture.chart.hour.toFixed(1) }), texts);
  const fresh = events.map((event) => chartAlert(event, picture)).filter((alert) => alert !== null);
  lines.warn(fresh, picture.tick);
}
