import "../chart.css";
import "./chart-map.css";
import "./table.css";
import "./nearing.css";
import { STATION_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import { thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { pingsOf } from "../../battle/talk/talk.ts";
import { t } from "../../i18n/t.ts";
import { keyOnChart } from "../hand/arrow-keys.ts";
import { frameAll, ownPlace, type Plot, raiderOn } from "../hand/plot.ts";
import { followPointer } from "../hand/pointer.ts";
import { Beam } from "../signs/beam.tsx";
import { ContactSign } from "../signs/contact-sign.tsx";
import { RaiderSign, ShadowSign, SquadronSign } from "../signs/own-sign.tsx";
import { PingSign } from "../signs/ping-sign.tsx";
import { UNIT } from "../signs/unit.ts";
import { type Labelled, labelsOf, STATION_KEY } from "./chart-labels.ts";
import { Front, Lanes } from "./front.tsx";
import { Courses, Draft } from "./paths.tsx";
import { SkySheet } from "./sky.tsx";
import { StationSign } from "./station-sign.tsx";

/** The chart itself, as far as one side knows it. */
export function ChartMap({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const svg = useRef<SVGSVGElement>(null);
  useFollowed(svg, plot);
  const { x, y, scale } = plot.view.value;
  const { width, height } = plot.size.value;
  const zoom = scale / UNIT;
  const move = `translate(${width / 2 - x * scale} ${height / 2 - y * scale}) scale(${zoom})`;
  const last = useRef(new Map<number, number>());
  const { at, lines } = labelsOf(plot, chart, last.current);
  const { rebels } = chart;
  const side = rebels ? "terran" : "alliance";
  const sky = useMemo(() => <SkySheet move={move} zoom={zoom} side={side} />, [move, zoom, side]);
  return (
    <>
      {sky}
      <svg
        ref={svg}
        class={`chart-svg${plot.asking.value ? " chart-asking" : ""}`}
        role="application"
        aria-label={t("chart.title")}
        aria-description={t("chart.hint")}
        tabindex={0}
        onKeyDown={(event) => keyOnChart(plot, event)}
      >
        <WakeLight />
        <g transform={move}>
          {rebels && <circle class="chart-reach chart-reach-station" r={STATION_SENSORS * UNIT} />}
          {rebels && <Beam radius={STATION_SENSORS * UNIT} />}
          <Front chart={chart} />
          <Lanes chart={chart} zoom={zoom} />
          <Courses chart={chart} zoom={zoom} own={plot.own.value} />
          <StationSign zoom={zoom} label={at.get(STATION_KEY)} rebels={rebels} />
          <Signs plot={plot} chart={chart} zoom={zoom} at={at} lines={lines} />
          {pingsOf(plot.bridge.talk).map((ping) => (
            <PingSign key={`p${ping.id}`} ping={ping} zoom={zoom} />
          ))}
          <Draft plot={plot} from={ownPlace(plot, chart)} zoom={zoom} />
        </g>
      </svg>
    </>
  );
}

/** The light of a wake: bright at the ship, nothing at its end. */
function WakeLight() {
  return (
    <defs>
      {(["own", "foe"] as const).map((whose) => (
        <linearGradient key={whose} id={`chart-wake-${whose}`} class={`wake-${whose}`}>
          <stop offset="0" stop-opacity="0" />
          <stop offset="1" stop-opacity="0.6" />
        </linearGradient>
      ))}
    </defs>
  );
}

/** What flies on the chart: contacts below, then what is the side's own. */
function Signs({ plot, chart, zoom, at, lines }: { plot: Plot; chart: ChartPicture; zoom: number } & Labelled) {
  const { rebels } = chart;
  return (
    <>
      {chart.contacts.map((contact) => (
        <ContactSign
          key={`${rebels ? "r" : "a"}${contact.id}`}
          contact={contact}
          zoom={zoom}
          chosen={plot.picked.value === contact.id}
          feared={rebels !== null && contact.seen}
          label={at.get(contact.id)}
        />
      ))}
      {rebels?.shadows.map((shadow) => (
        <ShadowSign
          key={`s${shadow.id}`}
          shadow={shadow}
          zoom={zoom}
          label={at.get(thingOfShadow(shadow.id))}
          lines={lines.get(thingOfShadow(shadow.id)) ?? []}
        />
      ))}
      {rebels && rebels.raider.hull > 0 && (
        <RaiderSign
          raider={rebels.raider}
          zoom={zoom}
          chosen={plot.own.value === raiderOn(chart)}
          label={at.get(raiderOn(chart))}
          lines={lines.get(raiderOn(chart)) ?? []}
        />
      )}
      {chart.squadrons.map((squadron) => (
        <SquadronSign
          key={`q${squadron.id}`}
          squadron={squadron}
          zoom={zoom}
          chosen={plot.own.value === squadron.id}
          label={at.get(squadron.id)}
          lines={lines.get(squadron.id) ?? []}
        />
      ))}
    </>
  );
}

/** The chart keeps to the size of its window, shows all of it at first, and listens to the pointer. */
function useFollowed(svg: { readonly current: SVGSVGElement | null }, plot: Plot): void {
  useLayoutEffect(() => {
    const drawn = svg.current;
    if (!drawn) return;
    const measure = () => {
      const first = plot.size.peek().width === 0;
      plot.size.value = { width: drawn.clientWidth, height: drawn.clientHeight };
      if (first) requestAnimationFrame(() => frameAll(plot));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(drawn);
    measure();
    return () => observer.disconnect();
  }, [svg, plot]);
  useEffect(() => (svg.current ? followPointer(svg.current, plot) : undefined), [svg, plot]);
}
