import { signal } from "@preact/signals";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type { Alert } from "../battle/alerts/alert.ts";
import { keepAlerts } from "../battle/alerts/alerts.ts";
import type { EventFeed, LogLine } from "../battle/alerts/event-feed.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { viewOf } from "../battle/sight/view-of.ts";
import { t } from "../i18n/t.ts";
import { chartAlert, chartEventText } from "./words/chart-events.ts";

const MAX_LINES = 60;

/** Turns what happens on the chart into alerts and log lines. */
export function feedChartEvents(bridge: Sight): EventFeed {
  const alerts = signal<readonly Alert[]>([]);
  const log = signal<readonly LogLine[]>([]);
  let lines = 0;
  let view: View | null = null;
  let last = -1;
  const stopEvents = bridge.link.onEvents((events) => {
    const picture = bridge.link.picture.peek();
    if (!picture?.chart) return;
    const at = t("chart.hours", { hours: picture.chart.hour.toFixed(1) });
    const texts = events.map((event) => chartEventText(event, picture)).filter((text) => text !== null);
    if (texts.length > 0) log.value = [...log.peek(), ...texts.map((text) => ({ id: lines++, at, text }))].slice(-MAX_LINES);
    const fresh = events.map((event) => chartAlert(event, picture)).filter((alert) => alert !== null);
    if (fresh.length > 0) alerts.value = keepAlerts(alerts.peek(), fresh, picture.tick);
  });
  const stopAge = bridge.picture.subscribe((picture) => {
    if (!picture) return;
    // Whoever watches looks through other eyes now, which were told other things; or has gone back in a replay.
    if (viewOf(picture) !== view || picture.tick < last) {
      view = viewOf(picture);
      alerts.value = [];
      log.value = [];
    }
    last = picture.tick;
    const kept = keepAlerts(alerts.peek(), [], picture.tick);
    if (kept.length < alerts.peek().length) alerts.value = kept;
  });
  return {
    alerts,
    log,
    stop() {
      stopEvents();
      stopAge();
    },
  };
}
