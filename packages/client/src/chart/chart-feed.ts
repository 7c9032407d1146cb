import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { type EventFeed, FeedLines } from "../battle/alerts/feed.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { chartAlert, chartEventText } from "./words/chart-events.ts";

/** Turns what happens on the chart into alerts and log lines. */
export function feedChartEvents({ link, picture }: Sight): EventFeed {
  const lines = new FeedLines();
  const stops = [
    link.onEvents((events) => {
      const now = link.picture.peek();
      if (now) tellEvents(lines, now, events);
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
