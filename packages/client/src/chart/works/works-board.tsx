import "./works-board.css";
import type { ChartPicture, RebelChart } from "@terok-nor/shared/sight/chart-picture.ts";
import { useMemo } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { ask, type Plot } from "../hand/plot.ts";
import { hoursText } from "../words/chart-words.ts";
import { createDrag, DragGhost, Token } from "./team-drag.tsx";
import { siskoDoneAt } from "./team-moves.ts";
import { WorkCard } from "./work-card.tsx";

/** All works at the station, and who is at them: teams are dragged, or sent by the buttons of each item. */
export function WorksBoard({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const drag = useMemo(() => createDrag(plot), [plot]);
  const { rebels } = chart;
  if (!rebels) return null;
  const done = siskoDoneAt(rebels);
  const siskoText = done
    ? t(plot.bridge.watching ? "chart.sisko.idle" : "chart.sisko.done", { work: t(`work.${done}`) })
    : t(plot.bridge.watching ? "chart.sisko.unbound" : "chart.sisko.free");
  return (
    <section class="panel works" aria-label={t("chart.works")}>
      <div class="works-head">
        <h2>{t("chart.works")}</h2>
        <IdlePool drag={drag} rebels={rebels} fixed={plot.bridge.watching} />
        {rebels.hurt > 0 && <span class="bad">{t("chart.hurt", { count: rebels.hurt, hours: hoursText(rebels.hurtFor) })}</span>}
        {rebels.siskoThere && (rebels.sisko === null || done) && (
          <span class={done ? "works-sisko works-sisko-done" : "works-sisko"} role="status">
            <Token drag={drag} what="sisko" from={null} label={siskoText} fixed={plot.bridge.watching} />
            <small>{siskoText}</small>
          </span>
        )}
        {rebels.obrien && !plot.bridge.watching && (
          <button
            type="button"
            class="small works-obrien"
            aria-pressed={plot.asking.value === "rush"}
            title={t("chart.obrien.tip")}
            onClick={() => ask(plot, "rush")}
          >
            {t("chart.obrien")}
          </button>
        )}
      </div>
      <ul class="works-grid">
        {rebels.works.map((work) => (
          <WorkCard key={work.id} work={work} rebels={rebels} plot={plot} drag={drag} />
        ))}
      </ul>
      <DragGhost drag={drag} />
    </section>
  );
}

function IdlePool({ drag, rebels, fixed }: { drag: ReturnType<typeof createDrag>; rebels: RebelChart; fixed: boolean }) {
  const teams = Array.from({ length: rebels.idle }, (_, i) => i);
  return (
    <div class={`works-idle${rebels.idle > 0 ? " works-idle-some" : ""}`} data-work="idle" role="status">
      <b>{rebels.idle > 0 ? t("chart.idle.some", { count: rebels.idle }) : t("chart.idle.none")}</b>
      {teams.map((i) => (
        <Token key={i} drag={drag} what="team" from={null} label={t("chart.team.idle")} fixed={fixed} />
      ))}
    </div>
  );
}
