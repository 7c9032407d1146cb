import { STATION_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import { thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import type { ChartPicture, RebelChart } from "@terok-nor/shared/sight/chart-picture.ts";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { pingsOf } from "../../battle/talk/talk.ts";
import { squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { showsBoth } from "../courses/goals.ts";
import { keyOnChart } from "../hand/arrow-keys.ts";
import { toScreen } from "../hand/chart-view.ts";
import { frameAll, ownPlace, type Plot, raiderOn } from "../hand/plot.ts";
import { followPointer } from "../hand/pointer.ts";
import { ContactSign, contactLines } from "../signs/contact-sign.tsx";
import { type Label, placeLabels } from "../signs/labels.ts";
import { RaiderSign, ShadowSign, SquadronSign } from "../signs/own-sign.tsx";
import { PingSign } from "../signs/ping-sign.tsx";
import { UNIT } from "../signs/unit.ts";
import { beliefText, hoursText, raiderDoing, squadronDoing } from "../words/chart-words.ts";
import { Courses, Draft } from "./paths.tsx";
import { SkySheet, StationSign } from "./sky.tsx";

/** Key of the station's label, which no thing has. */
const STATION_KEY = -1;
const STATION_GAP = 30;

const raiderLines = ({ raider }: RebelChart, chart: ChartPicture): string[] => [
  t("chart.raider"),
  raider.supposed > 0 ? beliefText(raider.supposed, "raider") : raiderDoing(raider, chart),
];

/** Where labels stand (those that found room), and the lines of all labels; by the number of the thing they name. */
interface Labelled {
  readonly at: ReadonlyMap<number, Point>;
  readonly lines: ReadonlyMap<number, string[]>;
}

/** Everything that has a name on the chart, what matters most first in line for room. */
function labelsOf(plot: Plot, chart: ChartPicture): Labelled {
  const view = plot.view.value;
  const size = plot.size.value;
  const lines = new Map<number, string[]>();
  const station = { key: STATION_KEY, ...toScreen(view, size, { x: 0, y: 0 }), lines: [t("chart.station")], rank: 5, gap: STATION_GAP };
  const labels: Label[] = [station];
  const add = (key: number, place: Point, text: string[], rank: number) => {
    lines.set(key, text);
    labels.push({ key, ...toScreen(view, size, place), lines: text, rank });
  };
  for (const squadron of chart.squadrons)
    add(squadron.id, squadron, [squadronName(squadron), squadronDoing(squadron, chart)], squadron.main ? 4 : 3);
  if (chart.rebels && !chart.rebels.raider.home) add(raiderOn(chart), chart.rebels.raider, raiderLines(chart.rebels, chart), 4);
  for (const shadow of chart.rebels?.shadows ?? [])
    add(
      thingOfShadow(shadow.id),
      shadow,
      [
        t("chart.shadow", { number: shadow.id + 1 }),
        `${beliefText(shadow.supposed, "shadow")} · ${t("chart.hours", { hours: hoursText(shadow.life) })}`,
      ],
      1,
    );
  for (const contact of chart.contacts) add(contact.id, contact, contactLines(contact), 2);
  return { at: placeLabels(labels, new Map()), lines };
}

/** The chart itself, as far as one side knows it. */
export function ChartMap({ plot, chart }: { plot: Plot; chart: ChartPicture }) {
  const svg = useRef<SVGSVGElement>(null);
  useFollowed(svg, plot);
  const { x, y, scale } = plot.view.value;
  const { width, height } = plot.size.value;
  const zoom = scale / UNIT;
  const move = `translate(${width / 2 - x * scale} ${height / 2 - y * scale}) scale(${zoom})`;
  const { at, lines } = labelsOf(plot, chart);
  const { rebels } = chart;
  const sky = useMemo(() => <SkySheet move={move} zoom={zoom} />, [move, zoom]);
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
        <g transform={move}>
          {rebels && <circle class="chart-reach chart-reach-station" r={STATION_SENSORS * UNIT} />}
          {rebels && rebels.expected > 0 && !showsBoth(chart) && !chart.contacts.some((contact) => contact.seen) && (
            <circle class="chart-expected" r={rebels.expected * UNIT} />
          )}
          <Courses chart={chart} zoom={zoom} own={plot.own.value} />
          <StationSign zoom={zoom} label={at.get(STATION_KEY)} />
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
