import "./graphs.css";
import "./blows.css";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { Curves } from "@terok-nor/shared/aftermath/story.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { type Curve, LineGraph } from "./line-graph.tsx";

/**
 * The course of the battle in two pictures over the same minutes: what was left of whom, and how it looked for the rebels.
 */
export function Graphs({ curves, arrival }: { curves: Curves; arrival: number }) {
  const steps = Math.min(curves.terran.length, curves.alliance.length, curves.station.length, curves.odds.length);
  const at = useSignal(Math.max(0, steps - 1));
  const every = curves.every / ROOM_HZ;
  const hulls: Curve[] = [
    { key: "station", name: t("graphs.station"), values: curves.station },
    { key: "terran", name: t("graphs.terran"), values: curves.terran },
    { key: "alliance", name: t("graphs.alliance"), values: curves.alliance },
  ];
  return (
    <section id="part-graphs" class="card graphs" aria-labelledby="graphs-title">
      <h2 id="graphs-title">{t("graphs.title")}</h2>
      {steps < 2 ? (
        <p class="soft">{t("graphs.none")}</p>
      ) : (
        <>
          <div class="graph-pair">
            <LineGraph title={t("graphs.hull")} curves={hulls} every={every} arrival={arrival} at={at} />
            <LineGraph
              title={t("graphs.odds")}
              curves={[{ key: "odds", name: t("graphs.odds.terran"), values: curves.odds }]}
              every={every}
              arrival={arrival}
              at={at}
            />
          </div>
          <label class="graph-scrub">
            <span class="mono">{t("graphs.at", { at: clockText(at.value * every) })}</span>
            <input
              type="range"
              aria-label={t("graphs.scrub")}
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
