import { gained, TEAMS_AT_ONE, WORKS } from "@terok-nor/shared/approach/works.ts";
import type { RebelChart, WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { type Plot, stepBack } from "../hand/plot.ts";
import { hoursText } from "../words/chart-words.ts";
import { type Drag, SiskoSign, Token } from "./team-drag.tsx";
import { hasRoom, isFinished, teamOrder } from "./team-moves.ts";

interface Props {
  readonly work: WorkView;
  readonly rebels: RebelChart;
  readonly plot: Plot;
  readonly drag: Drag;
}

/** One item of work: how far it is, who is at it, when it is done and what it is for. */
export function WorkCard({ work, rebels, plot, drag }: Props) {
  const finished = isFinished(work);
  const { carried } = drag;
  const held = carried.value;
  const name = t(`work.${work.id}`);
  const open = held !== null && (held.what === "sisko" ? !finished : hasRoom(rebels, work.id) && held.from !== work.id);
  const state = finished ? " work-finished" : work.teams > 0 ? " work-manned" : "";
  return (
    <li
      class={`work${state}${open ? " work-open" : ""}${open && held?.over === work.id ? " work-over" : ""}`}
      data-work={work.id}
      aria-label={name}
    >
      <h3>{name}</h3>
      <Progress work={work} />
      <small class="work-for">{t(`work.${work.id}.for`)}</small>
      {finished ? <p class="work-when good">{t("chart.finished")}</p> : <Crew work={work} rebels={rebels} plot={plot} drag={drag} />}
    </li>
  );
}

function Progress({ work: { id, done } }: { work: WorkView }) {
  const { hours, steps } = WORKS[id];
  const share = Math.min(1, done / hours);
  const pieces = Array.from({ length: steps }, (_, i) => Math.max(0, Math.min(1, share * steps - i)));
  const value = steps === 1 ? t("panel.percent", { value: percent(share) }) : `${gained(id, done)}/${steps}`;
  return (
    <div class="work-progress">
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element cannot be drawn alike in every browser */}
      <span
        class="work-pips"
        role="meter"
        aria-label={t(`work.${id}`)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent(share)}
        aria-valuetext={value}
      >
        {pieces.map((part, i) => (
          <span key={i} class={part >= 1 ? "work-pip work-pip-full" : "work-pip"}>
            <span style={{ width: `${part * 100}%` }} />
          </span>
        ))}
      </span>
      <b class="mono">{value}</b>
    </div>
  );
}

function Crew({ work, rebels, plot, drag }: Props) {
  const name = t(`work.${work.id}`);
  if (plot.asking.value === "rush") return <RushButton plot={plot} work={work} name={name} />;
  const places = Array.from({ length: TEAMS_AT_ONE }, (_, i) => i < work.teams);
  const steps = WORKS[work.id].steps;
  const when = work.next < 0 ? t("chart.nobody") : t(steps > 1 ? "chart.next" : "chart.ready", { hours: hoursText(work.next) });
  return (
    <>
      <div class="work-crew">
        <StepButton plot={plot} order={teamOrder(rebels, work.id, null)} sign="−" label={t("chart.team.less", { work: name })} />
        <div class="work-middle">
          <span class="work-teams" role="img" aria-label={t("chart.teams", { count: work.teams, most: TEAMS_AT_ONE })}>
            {places.map((there, i) =>
              there ? (
                <Token
                  key={i}
                  drag={drag}
                  what="team"
                  from={work.id}
                  label={t("chart.team", { work: name })}
                  fixed={plot.bridge.watching}
                />
              ) : (
                <span key={i} class="token-place" />
              ),
            )}
          </span>
          <p class={`work-when${work.next < 0 ? " soft" : ""}`}>{when}</p>
        </div>
        <StepButton plot={plot} order={teamOrder(rebels, null, work.id)} sign="+" label={t("chart.team.more", { work: name })} />
      </div>
      <Experts work={work} rebels={rebels} plot={plot} drag={drag} />
    </>
  );
}

/** One team more or less; nothing for those who only look on. */
function StepButton({ plot, order, sign, label }: { plot: Plot; order: ReturnType<typeof teamOrder>; sign: string; label: string }) {
  if (plot.bridge.watching) return null;
  return (
    <button type="button" class="work-step" disabled={!order} aria-label={label} onClick={() => order && plot.bridge.give(order)}>
      {sign}
    </button>
  );
}

/** In the place of the crew while O'Brien is asked for: that he was is question enough, and the clock runs. */
function RushButton({ plot, work, name }: { plot: Plot; work: WorkView; name: string }) {
  const rush = () => {
    stepBack(plot);
    plot.bridge.give({ kind: "rush-work", work: work.id });
  };
  return (
    <button type="button" class="work-rush" aria-label={t("chart.rush.at", { work: name })} onClick={rush}>
      {t("chart.rush")}
    </button>
  );
}

/** Sisko, who doubles one item. */
function Experts({ work, rebels, plot, drag }: Props) {
  const name = t(`work.${work.id}`);
  const here = rebels.sisko === work.id;
  if (here)
    return <Token drag={drag} what="sisko" from={work.id} label={t("chart.sisko.at", { work: name })} fixed={plot.bridge.watching} />;
  if (!rebels.siskoThere || plot.bridge.watching) return null;
  return (
    <button
      type="button"
      class="work-sisko"
      title={t("chart.sisko.send", { work: name })}
      aria-label={t("chart.sisko.send", { work: name })}
      onClick={() => plot.bridge.give({ kind: "expertise", work: work.id })}
    >
      <SiskoSign />
    </button>
  );
}
