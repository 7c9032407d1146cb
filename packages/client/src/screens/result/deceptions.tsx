import "./deceptions.css";
import "../../i18n/later.ts";
import type { Deception } from "@terok-nor/shared/approach/state.ts";
import type { ApproachResult } from "@terok-nor/shared/wire/result.ts";
import { chartContactName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";

/** Whole tenths, as hours are told everywhere. */
const hours = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** What act one was about: which contacts were false, who believed them, and what that cost. */
export function Deceptions({ approach }: { approach: ApproachResult }) {
  const { deceptions } = approach;
  return (
    <section id="part-chart" class="card deceptions" aria-labelledby="deceptions-title">
      <h2 id="deceptions-title">{t("deceptions.title")}</h2>
      <p>{arrivalText(approach)}</p>
      {deceptions.length === 0 ? (
        <p class="soft">{t("deceptions.none")}</p>
      ) : (
        <ol>
          {deceptions.map((told) => (
            <li key={told.contact} class={told.real ? "told-real" : "told-false"}>
              <b>
                {t(told.real ? "deceptions.real" : "deceptions.false")}
                <small>{t("deceptions.called", { name: chartContactName(told.contact) })}</small>
              </b>
              <span>{beliefText(told)}</span>
              <span class="soft">{costText(told)}</span>
            </li>
          ))}
        </ol>
      )}
      <Built approach={approach} />
    </section>
  );
}

function arrivalText({ arrivedAt, distance, deceptions }: ApproachResult): string {
  if (arrivedAt < 0) return t("deceptions.neverArrived");
  const late = arrivedAt - distance;
  const chased = deceptions.reduce((sum, { cost }) => sum + Math.max(0, cost), 0);
  const arrival = t(late > 0.05 ? "deceptions.late" : late < -0.05 ? "deceptions.early" : "deceptions.onTime", {
    at: hours(arrivedAt),
    by: hours(Math.abs(late)),
  });
  return chased < 0.05 ? arrival : `${arrival} ${t("deceptions.lost", { hours: hours(chased) })}`;
}

/** What the Alliance took it for, and when. */
function beliefText({ real, seenAt, classAt, provedAt, lostAt }: Deception): string {
  const parts = [t("deceptions.seen", { at: hours(seenAt) })];
  if (classAt >= 0) parts.push(t("deceptions.believed", { at: hours(classAt) }));
  if (provedAt >= 0) parts.push(t(real ? "deceptions.proved" : "deceptions.exposed", { at: hours(provedAt) }));
  else if (lostAt >= 0) parts.push(t("deceptions.lostSight", { at: hours(lostAt) }));
  else parts.push(t("deceptions.never"));
  return parts.join(" ");
}

function costText({ chased, cost }: Deception): string {
  if (chased < 0.05) return t("deceptions.ignored");
  const chase = t("deceptions.chased", { hours: hours(chased) });
  return cost < 0.05 ? chase : `${chase} ${t("deceptions.cost", { hours: hours(cost) })}`;
}

const PERCENT = ["overhaul", "shields", "drive", "sectors"] as const;

/** What the rebels had built by the time the fleet was there. */
function Built({ approach: { readiness } }: { approach: ApproachResult }) {
  return (
    <dl class="built" aria-label={t("deceptions.built")}>
      <Figure name={t("built.cannons")} value={t("built.of", { done: readiness.cannons, of: 4 })} />
      <Figure name={t("built.batteries")} value={t("built.of", { done: readiness.batteries, of: 6 })} />
      {PERCENT.map((what) => (
        <Figure key={what} name={t(`built.${what}`)} value={t("panel.percent", { value: Math.round(readiness[what] * 100) })} />
      ))}
    </dl>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="mono">{value}</dd>
    </div>
  );
}
