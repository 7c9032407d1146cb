import { STRAIN, SWEEP_SCAN, SWEEP_SPEED } from "@terok-nor/shared/approach/chart.ts";
import { PACES } from "@terok-nor/shared/approach/state.ts";
import type { ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { ChartPicture, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent, shipName } from "../../i18n/words.ts";
import { Bar } from "../../kit/bar.tsx";
import { ClassMark } from "../../kit/class-mark.tsx";
import { ask, type Plot, sendCourse, sendScan } from "../hand/plot.ts";
import { sensorsText } from "../words/chart-words.ts";
import { HullBar } from "./own-list.tsx";

/** A squadron's ships, its speed and the orders it takes. */
export function SquadronCard({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const squadron = chart.squadrons.find((one) => one.id === plot.own.value);
  if (!squadron) return null;
  const looking = plot.bridge.watching;
  return (
    <fieldset class="chart-card chart-squadron" disabled={looking} aria-label={squadronName(squadron)}>
      <Ships plot={plot} squadron={squadron} />
      <Speed plot={plot} squadron={squadron} />
      <Sensors plot={plot} squadron={squadron} chart={chart} />
      {!looking && <Orders plot={plot} squadron={squadron} chart={chart} />}
    </fieldset>
  );
}

/** u behind the head of its squadron within which a ship counts as with it. */
const WITH_IT = 0.05;

function Ships({ plot, squadron }: { plot: Plot; squadron: OwnSquadron }) {
  const names = plot.bridge.picture.value?.own ?? [];
  const many = squadron.ships.length > 1 && !plot.bridge.watching;
  const Line = many ? "label" : "div";
  const tick = (id: ShipId, on: boolean) => {
    const next = new Set(plot.ticked.peek());
    if (on) next.add(id);
    else next.delete(id);
    plot.ticked.value = next;
  };
  return (
    <ul class="chart-ships" aria-label={t("chart.ships")}>
      {squadron.ships.map(({ id, cls, hull, lag }) => {
        const name = shipName(names.find((ship) => ship.id === id)?.name ?? cls);
        return (
          <li key={id} class={lag > WITH_IT ? "chart-ship-behind" : ""}>
            <Line>
              {many && (
                <input
                  type="checkbox"
                  aria-label={t("chart.ship.tick", { name })}
                  checked={plot.ticked.value.has(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
              )}
              <ClassMark cls={cls} />
              <span>{name}</span>
              {lag > WITH_IT ? <small class="chart-lag">{t("chart.lag", { lag: lag.toFixed(1) })}</small> : <HullBar value={hull} />}
              <small class="mono">{percent(hull)}</small>
            </Line>
          </li>
        );
      })}
    </ul>
  );
}

function Speed({ plot, squadron }: { plot: Plot; squadron: OwnSquadron }) {
  const { bridge } = plot;
  const of = squadron.id;
  return (
    <div class="chart-speed">
      <div class="chart-paces">
        {PACES.map((pace) => (
          <button
            key={pace}
            type="button"
            aria-pressed={squadron.pace === pace}
            title={pace === "flank" ? t("chart.flank.price", { strain: STRAIN.flank * 100 }) : undefined}
            onClick={() => bridge.give({ kind: "pace", of, pace })}
          >
            {t(`chart.${pace}`)}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={squadron.sweep}
          title={t("chart.sweep.tip", { times: SWEEP_SCAN, speed: SWEEP_SPEED * 100 })}
          onClick={() => bridge.give({ kind: "sweep", of, on: !squadron.sweep })}
        >
          {t("chart.sweep")}
        </button>
      </div>
      {(squadron.pace === "flank" || squadron.strain > 0) && (
        <div class="gauge-line" title={t("chart.strain.hint", { strain: percent(squadron.strain) })}>
          <span>{t("chart.strain")}</span>
          <Bar tone="stress" value={squadron.strain} label={t("chart.strain.hint", { strain: percent(squadron.strain) })} />
          <span class="mono">{t("panel.percent", { value: percent(squadron.strain) })}</span>
        </div>
      )}
      <small>{t("chart.flank.price", { strain: STRAIN.flank * 100 })}</small>
      <small>{t("chart.sweep.price", { times: SWEEP_SCAN, speed: SWEEP_SPEED * 100 })}</small>
    </div>
  );
}

/** What its sensors are on. */
function Sensors({ plot, squadron, chart }: { plot: Plot; squadron: OwnSquadron; chart: ChartPicture }) {
  const all = squadron.scans < 0;
  return (
    <div class="chart-sensors">
      <small>{sensorsText(squadron, chart)}</small>
      {!all && !plot.bridge.watching && (
        <button type="button" title={t("chart.scan.all.tip")} onClick={() => sendScan(plot, null, squadron.id)}>
          {t("chart.scan.all")}
        </button>
      )}
    </div>
  );
}

function Orders({ plot, squadron, chart }: { plot: Plot; squadron: OwnSquadron; chart: ChartPicture }) {
  const { bridge } = plot;
  const of = squadron.id;
  const asking = plot.asking.value;
  const ticked = squadron.ships.filter((ship) => plot.ticked.value.has(ship.id)).map((ship) => ship.id);
  const some = ticked.length > 0 && ticked.length < squadron.ships.length;
  const split = async () => {
    if (await bridge.give({ kind: "split", of, ships: ticked })) plot.ticked.value = new Set();
  };
  return (
    <div class="chart-orders">
      <button type="button" title={t("chart.press-on.tip")} onClick={() => sendCourse(plot, [{ x: 0, y: 0 }], false)}>
        {t("chart.press-on")}
      </button>
      <button type="button" aria-pressed={asking === "course"} onClick={() => ask(plot, "course")}>
        {t("chart.course")}
      </button>
      <button
        type="button"
        aria-pressed={asking === "chase"}
        title={t("chart.chase.tip")}
        disabled={chart.contacts.length === 0}
        onClick={() => ask(plot, "chase")}
      >
        {t("chart.chase")}
      </button>
      <button type="button" title={t("chart.still.tip")} onClick={() => sendCourse(plot, [], false)}>
        {t("chart.still")}
      </button>
      {squadron.ships.length > 1 && (
        <button type="button" disabled={!some} title={t("chart.split.hint")} onClick={split}>
          {some ? t("chart.split.some", { count: ticked.length }) : t("chart.split")}
        </button>
      )}
      {chart.squadrons
        .filter((other) => other.id !== of)
        .map((other) => (
          <button
            key={other.id}
            type="button"
            aria-pressed={squadron.join === other.id}
            onClick={() => bridge.give({ kind: "join", of, into: other.id })}
          >
            {t("chart.join", { name: squadronName(other) })}
          </button>
        ))}
    </div>
  );
}
