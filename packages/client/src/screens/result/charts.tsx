import "./graphs.css";
import "./blows.css";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Curves } from "@terok-nor/shared/aftermath/story.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { type Curve, LineChart } from "./line-chart.tsx";

/**
 * The course of the battle in two pictures over the same minutes: what was left of whom, and how it looked for the rebels.
 */
export function Charts({ curves, arrival }: { curves: Curves; arrival: number }) {
  const steps = Math.min(curves.terran.length, curves.alliance.length, curves.station.length, curves.odds.length);
  const at = useSignal(Math.max(0, steps - 1));
  const every = curves.every / ROOM_HZ;
  const hulls: Curve[] = [
    { key: "station", name: t("charts.station"), values: curves.station },
    { key: "terran", name: t("charts.terran"), values: curves.terran },
    { key: "alliance", name: t("charts.alliance"), values: curves.alliance },
  ];
  return (
    <section id="part-charts" class="card charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{t("charts.title")}</h2>
      {steps < 2 ? (
        <p class="soft">{t("charts.none")}</p>
      ) : (
        <>
          <div class="chart-pair">
            <LineChart title={t("charts.hull")} curves={hulls} every={every} arrival={arrival} at={at} />
            <LineChart
              title={t("charts.odds")}
              curves={[{ key: "odds", name: t("charts.odds.terran"), values: curves.odds }]}
              every={every}
              arrival={arrival}
              at={at}
            />
          </div>
          <label class="scrub">
            <span class="mono">{t("charts.at", { at: clockText(at.value * every) })}</span>
            <input
              type="range"
              aria-label={t("charts.scrub")}
              aria-valuetext={clockText(at.value * every)}
              min={0}
              max={steps - 1}
              value={at.value}
              onInput={(event) => {
                at.value = Number(event.currentTarget.value);
              }}
            />
          </label>
        </>
      )}
    </section>
  );
}
