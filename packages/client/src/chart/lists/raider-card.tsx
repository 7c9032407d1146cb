import { STALL, SURPRISE } from "@terok-nor/shared/approach/chart.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { ask, type Plot, sendCourse } from "../hand/plot.ts";
import { hoursText } from "../words/chart-words.ts";
import { HullBar } from "./own-list.tsx";

/** The raider's state and the orders it takes; the shadows it projects. */
export function RaiderCard({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const { rebels } = chart;
  if (!rebels || rebels.raider.hull <= 0) return null;
  const { raider } = rebels;
  return (
    <fieldset class="chart-card" disabled={plot.bridge.watching} aria-label={t("chart.raider")}>
      <div class="gauge-line">
        <span>{t("chart.hull")}</span>
        <HullBar value={raider.hull} />
        <span class="mono">{t("panel.percent", { value: percent(raider.hull) })}</span>
      </div>
      <p class={raider.wait > 0 ? "soft" : "good"}>
        {raider.wait > 0 ? t("chart.wait", { hours: hoursText(raider.wait) }) : t("chart.wait.none")}
      </p>
      {!plot.bridge.watching && <Orders plot={plot} chart={chart} />}
    </fieldset>
  );
}

function Orders({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const { rebels } = chart;
  if (!rebels) return null;
  const asking = plot.asking.value;
  const full = rebels.charges === 0 || rebels.shadows.length >= rebels.shadowLimit;
  return (
    <div class="chart-orders">
      <button
        type="button"
        class="chart-project"
        aria-pressed={asking === "project"}
        title={t("chart.project.tip")}
        disabled={full}
        onClick={() => ask(plot, "project")}
      >
        <span>{t("chart.project")}</span>
        <small>{t("chart.charges.value", { charges: rebels.charges, out: rebels.shadows.length, limit: rebels.shadowLimit })}</small>
      </button>
      <button type="button" aria-pressed={asking === "course"} onClick={() => ask(plot, "course")}>
        {t("chart.course")}
      </button>
      <button
        type="button"
        aria-pressed={asking === "chase"}
        title={t("chart.strike.tip", { hours: hoursText(STALL * SURPRISE) })}
        disabled={chart.contacts.length === 0}
        onClick={() => ask(plot, "chase")}
      >
        {t("chart.strike")}
      </button>
      <button type="button" title={t("chart.still.tip")} onClick={() => sendCourse(plot, [], false)}>
        {t("chart.still")}
      </button>
      <button type="button" title={t("chart.home.tip")} onClick={() => sendCourse(plot, [{ x: 0, y: 0 }], false)}>
        {t("chart.home")}
      </button>
    </div>
  );
}
