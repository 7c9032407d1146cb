import { RAIDER_SPEED, SHADOW_HOURS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { fingers } from "../../battle/hand/pointer-kind.ts";
import { chartContactName, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { courseLength } from "../courses/course.ts";
import { type Asking, dropPlace, ownPlace, type Plot, sendShadow, stepBack, wantsPlace } from "../hand/plot.ts";
import { hoursText } from "../words/chart-words.ts";
import { SHADOW_REACH } from "./paths.tsx";

/** What the order that was asked for still needs, with ways to give it without a pointer. */
export function AskStrip({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const asking = plot.asking.value;
  if (!asking) return null;
  return (
    <div class="panel chart-ask" role="status">
      <p>
        <b>{asking === "chase" ? t(chart.rebels ? "chart.ask.strike" : "chart.ask.chase") : askText(asking)}</b>
        {asking === "project" && <ShadowReach plot={plot} chart={chart} />}
        {asking === "project" && (chart.rebels?.shadows.length ?? 0) > 0 && <small>{t("chart.ask.project.lot")}</small>}
        {asking === "rush" && <small>{t("chart.obrien.tip")}</small>}
        {asking === "course" && <small>{t(fingers.matches ? "chart.ask.course.tip.touch" : "chart.ask.course.tip")}</small>}
      </p>
      <div class="chart-ask-ways">
        {wantsPlace(asking) &&
          placesOf(plot, chart).map(({ name, place }) => (
            <button key={name} type="button" class="small" onClick={() => dropPlace(plot, place)}>
              {name}
            </button>
          ))}
        {asking === "project" && (
          <>
            <button
              type="button"
              class="small"
              disabled={plot.draft.value.length === 0}
              onClick={() => {
                plot.draft.value = plot.draft.peek().slice(0, -1);
              }}
            >
              {t("chart.undo")}
            </button>
            <button type="button" class="small primary" disabled={plot.draft.value.length === 0} onClick={() => sendShadow(plot)}>
              {t("chart.send")}
            </button>
          </>
        )}
        <button type="button" class="small quiet" onClick={() => stepBack(plot)}>
          {asking === "course" && plot.draft.value.length > 0 ? t("chart.done") : t("app.cancel")}
        </button>
      </div>
    </div>
  );
}

/** In clicks, or in taps where there is no mouse. */
const askText = (asking: Exclude<Asking, "chase">): string =>
  t(asking === "project" && fingers.matches ? "chart.ask.project.touch" : `chart.ask.${asking}`);

function ShadowReach({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const from = ownPlace(plot, chart);
  const drawn = from ? courseLength(from, plot.draft.value) : 0;
  const flown = Math.min(drawn, SHADOW_REACH) / RAIDER_SPEED;
  return (
    <small class={drawn > SHADOW_REACH ? "chart-too-far" : ""}>
      {drawn > SHADOW_REACH
        ? t("chart.ask.project.far", { most: SHADOW_HOURS })
        : t("chart.ask.project.on", { flown: hoursText(flown), most: SHADOW_HOURS })}
    </small>
  );
}

/** Places that can be named instead of pointed at. */
function placesOf(plot: Plot, chart: ChartPicture): { readonly name: string; readonly place: Point }[] {
  const others = chart.squadrons.filter((squadron) => squadron.id !== plot.own.value);
  return [
    { name: t("chart.to-station"), place: { x: 0, y: 0 } },
    ...chart.contacts.map((contact) => ({ name: t("chart.to", { name: chartContactName(contact.id) }), place: contact })),
    ...others.map((squadron) => ({ name: t("chart.to", { name: squadronName(squadron) }), place: squadron })),
  ];
}
