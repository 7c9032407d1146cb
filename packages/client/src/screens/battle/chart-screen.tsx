import { type Signal, useSignal } from "@preact/signals";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect } from "preact/hooks";
import type { EventFeed } from "../../battle/alerts/feed.ts";
import { isTouching } from "../../battle/hand/pointer-kind.ts";
import type { Bridge } from "../../battle/sight/sight.ts";
import { ask, lookAtPlace, type Plot } from "../../chart/hand/plot.ts";
import { ContactCard, ContactList } from "../../chart/lists/contact-list.tsx";
import { OwnList } from "../../chart/lists/own-list.tsx";
import { RaiderCard } from "../../chart/lists/raider-card.tsx";
import { SquadronCard } from "../../chart/lists/squadron-card.tsx";
import { AskStrip } from "../../chart/map/ask-strip.tsx";
import { ChartMap } from "../../chart/map/chart-map.tsx";
import { nearness } from "../../chart/map/nearing.ts";
import { ViewButtons } from "../../chart/map/view-buttons.tsx";
import { useChart } from "../../chart/use-chart.ts";
import { dueText } from "../../chart/words/chart-words.ts";
import { WorksBoard } from "../../chart/works/works-board.tsx";
import { t } from "../../i18n/t.ts";
import { AlertList, BattleLog } from "../../panels/alert-list.tsx";
import { ClearField } from "../../panels/clear-field.tsx";
import { ConductBanners } from "../../panels/conduct-banners.tsx";
import { DrawerBar } from "../../panels/drawer-bar.tsx";
import { HintStrip } from "../../panels/hint-strip.tsx";
import { Toast } from "../../panels/order-bar.tsx";
import { ScenePlace, SpeechPlace } from "../../panels/speech/speech-place.tsx";
import { TalkPanel } from "../../panels/talk/talk-panel.tsx";
import { TalkToggle } from "../../panels/talk/talk-toggle.tsx";
import { TopBar } from "../../panels/top-bar.tsx";
import { Captions } from "../../sound/captions/captions.tsx";
import { ScreenTail } from "./screen-tail.tsx";

/** Drawers of a small screen: one open at a time. */
const DRAWERS = { fleet: "touch.fleet", works: "chart.works.short", targets: "touch.targets" } as const;
type Drawer = keyof typeof DRAWERS;

const PANELS = { left: ".fleet", right: ".right-column", top: ".top-bar", bottom: ".works" } as const;

/** The approach: the chart with everything over it, for either side. */
export function ChartScreen({ bridge }: { bridge: Bridge }) {
  const drawer = useSignal<Drawer | null>(null);
  const { plot, feed } = useChart(bridge);
  const picture = bridge.picture.value;
  const { value: picked } = plot.picked;
  // A finger that chooses a contact is told of it at once: on a small screen the panel lies in a drawer.
  useEffect(() => {
    if (picked >= 0 && isTouching()) drawer.value = "targets";
  }, [picked, drawer]);
  if (picture?.chart) return <ChartHud bridge={bridge} picture={picture} chart={picture.chart} plot={plot} feed={feed} drawer={drawer} />;
  return (
    <p class="resuming" role="status">
      {t("battle.loading")}
    </p>
  );
}

interface Shown {
  readonly bridge: Bridge;
  readonly picture: Picture;
  readonly chart: ChartPicture;
  readonly plot: Plot;
  readonly feed: EventFeed;
  readonly drawer: Signal<Drawer | null>;
}

function ChartHud({ bridge, picture, chart, plot, feed, drawer }: Shown) {
  const settings = useSignal(false);
  const log = useSignal(false);
  const drawers = (Object.keys(DRAWERS) as Drawer[]).filter((one) => one !== "works" || chart.rebels !== null);
  return (
    <main
      class="hud chart"
      data-side={picture.side}
      data-drawer={plot.asking.value && plot.asking.value !== "rush" ? "none" : (drawer.value ?? "none")}
      data-rebels={chart.rebels !== null}
      data-near={nearness(chart)}
    >
      <ChartMap plot={plot} chart={chart} />
      <TopBar
        bridge={bridge}
        picture={picture}
        settings={settings}
        log={log}
        clock={t("chart.clock.value", { hours: chart.hour.toFixed(1) })}
      >
        <p class="station-state chart-due">{dueText(chart)}</p>
      </TopBar>
      <OwnList plot={plot} chart={chart}>
        {chart.rebels ? <RaiderCard plot={plot} chart={chart} /> : <SquadronCard plot={plot} chart={chart} />}
      </OwnList>
      <BattleLog feed={feed} shown={log.value} />
      <div class="right-column">
        <ContactList plot={plot} chart={chart} />
        <ContactCard plot={plot} chart={chart} />
      </div>
      <WorksBoard plot={plot} chart={chart} />
      <ClearField mind={bridge.mind} panels={PANELS}>
        <ConductBanners bridge={bridge} />
        <AskStrip plot={plot} chart={chart} />
        {!plot.asking.value && <HintStrip picture={picture} mind={bridge.mind} />}
        <AlertList feed={feed} lookAt={(at) => lookAtPlace(plot, at)} />
        <Captions />
        <Toast mind={bridge.mind} />
        <SpeechPlace sight={bridge} alerts={feed.alerts} lively={null} />
        <ScenePlace sight={bridge} lively={null} />
        <ViewButtons plot={plot} />
        <TalkPanel talk={bridge.talk} place="field" lookAt={(at) => lookAtPlace(plot, at)} onPing={() => ask(plot, "ping")} />
      </ClearField>
      <DrawerBar drawer={drawer} names={drawers.map((one) => [one, t(DRAWERS[one])])}>
        <TalkToggle talk={bridge.talk} drawer={drawer} />
      </DrawerBar>
      <ScreenTail bridge={bridge} settings={settings} />
    </main>
  );
}
