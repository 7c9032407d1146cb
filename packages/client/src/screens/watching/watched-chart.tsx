import { useSignal } from "@preact/signals";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { showsBoth } from "../../chart/courses/goals.ts";
import { lookAtPlace, raiderOn } from "../../chart/hand/plot.ts";
import { ContactCard, ContactList } from "../../chart/lists/contact-list.tsx";
import { OwnList } from "../../chart/lists/own-list.tsx";
import { RaiderCard } from "../../chart/lists/raider-card.tsx";
import { SquadronCard } from "../../chart/lists/squadron-card.tsx";
import { ChartMap } from "../../chart/map/chart-map.tsx";
import { nearness } from "../../chart/map/nearing.ts";
import { ViewButtons } from "../../chart/map/view-buttons.tsx";
import { useChart } from "../../chart/use-chart.ts";
import { dueText } from "../../chart/words/chart-words.ts";
import { WorksBoard } from "../../chart/works/works-board.tsx";
import { t } from "../../i18n/t.ts";
import { AlertList, BattleLog } from "../../panels/alert-list.tsx";
import { ClearField } from "../../panels/clear-field.tsx";
import { DrawerBar } from "../../panels/drawer-bar.tsx";
import { ScenePlace, SpeechPlace } from "../../panels/speech/speech-place.tsx";
import { Captions } from "../../sound/captions/captions.tsx";
import { useDirectedChart } from "./direct-chart.ts";
import { DirectorLine } from "./director-line.tsx";
import { IntentList } from "./intent-list.tsx";
import { OddsFigure, OddsGraph } from "./odds-graph.tsx";
import type { Shown } from "./shown.ts";
import { WatchedBar } from "./watched-bar.tsx";

const DRAWERS = { fleet: "touch.fleet", works: "chart.works.short", targets: "touch.targets", intents: "watch.intents.short" } as const;
type Drawer = keyof typeof DRAWERS | "panel";
const PANELS = { left: ".fleet", right: ".right-column", top: ".top-bar", bottom: ".works" } as const;

/** The approach for whoever looks on: one side's chart, or all there is on it. */
export function WatchedChart({ watched, bridge, directing, settings, around }: Shown) {
  const log = useSignal(false);
  const drawer = useSignal<Drawer | null>(null);
  const { plot, feed } = useChart(bridge);
  useDirectedChart(plot, directing);
  const picture = bridge.picture.value;
  const chart = picture?.chart;
  if (!picture || !chart) return null;
  const both = showsBoth(chart);
  const seconds = picture.tick / ROOM_HZ;
  const drawers = (Object.keys(DRAWERS) as (keyof typeof DRAWERS)[]).filter((one) =>
    one === "works" ? chart.rebels !== null : one === "intents" ? watched.intents.value !== null : one !== "targets" || !both,
  );
  const names: (readonly [Drawer, string])[] = drawers.map((one) => [one, t(DRAWERS[one])]);
  if (around.panelName) names.push(["panel", around.panelName]);
  const raider = chart.rebels !== null && plot.own.value === raiderOn(chart);
  return (
    <main
      class="hud chart hud-watch hud-watched"
      data-side={picture.side}
      data-view={both ? "both" : picture.side}
      data-drawer={drawer.value ?? "none"}
      data-rebels={chart.rebels !== null}
      data-near={nearness(chart)}
    >
      <ChartMap plot={plot} chart={chart} />
      <WatchedBar
        watched={watched}
        directing={directing}
        clock={t("chart.clock.value", { hours: chart.hour.toFixed(1) })}
        settings={settings}
        log={log}
        onLeave={around.onLeave}
      >
        <span class="chart-due">{dueText(chart)}</span>
        <OddsFigure watched={watched} seconds={seconds} />
        {around.beside}
      </WatchedBar>
      <OwnList plot={plot} chart={chart}>
        {raider ? <RaiderCard plot={plot} chart={chart} /> : <SquadronCard plot={plot} chart={chart} />}
      </OwnList>
      <BattleLog feed={feed} shown={log.value} />
      <div class="right-column">
        {!both && <ContactList plot={plot} chart={chart} />}
        {!both && <ContactCard plot={plot} chart={chart} />}
        <IntentList watched={watched} bridge={bridge} picture={picture} />
        {around.panel}
        <OddsGraph watched={watched} seconds={seconds} length={around.length} />
      </div>
      <WorksBoard plot={plot} chart={chart} />
      <ClearField mind={bridge.mind} panels={PANELS}>
        {around.notice}
        <AlertList feed={feed} lookAt={(at) => lookAtPlace(plot, at)} />
        <Captions />
        <SpeechPlace sight={bridge} alerts={feed.alerts} lively={watched.lively} />
        <ScenePlace sight={bridge} lively={watched.lively} />
        <DirectorLine directing={directing} />
        <ViewButtons plot={plot} />
      </ClearField>
      <DrawerBar drawer={drawer} names={names} />
    </main>
  );
}
