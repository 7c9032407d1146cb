import { mean } from "@terok-nor/shared/math/mean.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ChartPicture, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import type { ComponentChildren } from "preact";
import { shipsText, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { Bar } from "../../kit/bar.tsx";
import { ClassMark } from "../../kit/class-mark.tsx";
import { showsBoth } from "../courses/goals.ts";
import { lookAtPlace, type Plot, raiderOn } from "../hand/plot.ts";
import { chooseOwn } from "../hand/pointer.ts";
import { beliefText, hoursText, leadOf, raiderDoing, shipsByClass, squadronDoing } from "../words/chart-words.ts";
import { Belief } from "./belief.tsx";

/** The side's own things on the chart; a press chooses who takes orders. Works by keyboard alone. */
export function OwnList({ plot, chart, children }: { plot: Plot; chart: ChartPicture; children: ComponentChildren }) {
  const { rebels } = chart;
  const side = rebels ? "terran" : "alliance";
  const watched = t("chart.own.watched", { side: t(`side.${side}.adjective`) });
  const title = showsBoth(chart) ? t("watching.chart.own") : plot.bridge.watching ? watched : t(rebels ? "chart.own.terran" : "chart.own");
  return (
    <section class="panel list fleet chart-own-list" data-list="fleet" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {chart.squadrons.map((squadron) => (
          <SquadronRow key={squadron.id} squadron={squadron} chart={chart} plot={plot} />
        ))}
        {rebels && <RaiderRow plot={plot} chart={chart} rebels={rebels} />}
        {rebels?.shadows.map((shadow) => (
          <Row
            key={`s${shadow.id}`}
            cls="raider"
            name={t("chart.shadow", { number: shadow.id + 1 })}
            text={t("chart.do.life", { hours: hoursText(shadow.life) })}
            label={`${t("chart.believe.probably")} ${beliefText(shadow.supposed, "shadow")}`}
            pressed={false}
            id={-1}
            kind="row-shadow"
            onPress={() => lookAtPlace(plot, shadow)}
          >
            <Belief supposed={shadow.supposed} what="shadow" />
          </Row>
        ))}
      </ul>
      {children}
    </section>
  );
}

function SquadronRow({ squadron, chart, plot }: { squadron: OwnSquadron; chart: ChartPicture; plot: Plot }) {
  const hull = mean(squadron.ships.map((ship) => ship.hull));
  const ships = shipsText(shipsByClass(squadron.ships));
  return (
    <Row
      cls={leadOf(squadron)}
      name={squadronName(squadron)}
      text={squadronDoing(squadron, chart)}
      label={`${ships}, ${t("chart.hull")} ${percent(hull)} %`}
      pressed={plot.own.value === squadron.id}
      id={squadron.id}
      kind={`${squadron.stalled > 0 ? "row-broken" : ""}${chart.rebels ? " row-alliance" : ""}`}
      onPress={() => chooseOwn(plot, squadron.id)}
      onTwice={() => lookAtPlace(plot, squadron)}
    >
      <small class="chart-row-ships">{ships}</small>
    </Row>
  );
}

function RaiderRow({ plot, chart, rebels }: { plot: Plot; chart: ChartPicture; rebels: NonNullable<ChartPicture["rebels"]> }) {
  const id = raiderOn(chart);
  const { raider } = rebels;
  const wait = raider.wait > 0 ? t("chart.wait", { hours: hoursText(raider.wait) }) : t("chart.wait.none");
  const believed = raider.hull > 0 ? `${t("chart.believe.probably")} ${beliefText(raider.supposed, "raider")}, ` : "";
  return (
    <Row
      cls="raider"
      name={t("chart.raider")}
      text={raiderDoing(raider, chart)}
      label={`${believed}${wait}, ${t("chart.hull")} ${percent(raider.hull)} %`}
      pressed={plot.own.value === id}
      id={id}
      kind={raider.hull <= 0 ? "row-lost" : ""}
      onPress={() => chooseOwn(plot, id)}
      onTwice={() => lookAtPlace(plot, raider)}
    >
      {raider.hull > 0 && <Belief supposed={raider.supposed} what="raider" />}
    </Row>
  );
}

function Row({
  cls,
  name,
  text,
  label,
  pressed,
  id,
  kind,
  onPress,
  onTwice,
  children,
}: {
  cls: ShipClassId | null;
  name: string;
  text: string;
  label: string;
  pressed: boolean;
  id: number;
  kind: string;
  onPress: () => void;
  onTwice?: () => void;
  children: ComponentChildren;
}) {
  return (
    <li>
      <button
        type="button"
        class={`row row-own ${kind}`}
        data-entity={id}
        aria-pressed={pressed}
        aria-label={`${name}, ${text}, ${label}`}
        onClick={onPress}
        onDblClick={onTwice}
      >
        <ClassMark cls={cls} />
        <span class="row-text">
          <b>{name}</b> <small>{text}</small>
        </span>{" "}
        <span class="chart-row-rest">{children}</span>
      </button>
    </li>
  );
}

/** The hull of one ship as a thin bar. */
export function HullBar({ value }: { value: number }) {
  return <Bar tone="hull" value={value} label={t("chart.hull")} />;
}
