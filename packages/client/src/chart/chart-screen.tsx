import { useSignal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect, useMemo } from "preact/hooks";
import { LineLost } from "../app/faults.tsx";
import { SettingsDialog } from "../app/settings-dialog.tsx";
import { AlertList, BattleLog } from "../hud/alert-list.tsx";
import { newestPlace } from "../hud/alerts.ts";
import { ClearField } from "../hud/clear-field.tsx";
import { ConductBanners } from "../hud/conduct-banners.tsx";
import { DrawerBar } from "../hud/drawer-bar.tsx";
import { HintStrip } from "../hud/hint-strip.tsx";
import { Toast } from "../hud/order-bar.tsx";
import { TopBar } from "../hud/top-bar.tsx";
import { PauseVeil, QuestionDialog } from "../hud/veils.tsx";
import { t } from "../i18n/t.ts";
import type { Bridge } from "../input/bridge.ts";
import { isTouching, watchPointerKind } from "../input/pointer-kind.ts";
import { TalkPanel } from "../talk/talk-panel.tsx";
import { TalkToggle } from "../talk/talk-toggle.tsx";
import { AskStrip } from "./ask-strip.tsx";
import { ChartIntents } from "./chart-intents.tsx";
import { listenToChartKeys, zoomBy } from "./chart-keys.ts";
import { ChartMap } from "./chart-map.tsx";
import { dueText } from "./chart-words.ts";
import { ContactCard, ContactList } from "./contact-list.tsx";
import { OwnList } from "./own-list.tsx";
import { ask, createPlot, frameAll, lookAtPlace, type Plot, RAIDER_ID } from "./plot.ts";
import { RaiderCard } from "./raider-card.tsx";
import { SquadronCard } from "./squadron-card.tsx";
import { watchChart } from "./watch-chart.ts";
import { WorksBoard } from "./works-board.tsx";

/** Drawers of a small screen: one open at a time. */
const DRAWERS = { fleet: "touch.fleet", works: "chart.works.short", targets: "touch.targets", intents: "watch.intents.short" } as const;
type Drawer = keyof typeof DRAWERS;

const PANELS = { left: ".fleet", right: ".right-column", top: ".top-bar", bottom: ".works" } as const;

/** The approach: the chart with everything over it, for either side, or for somebody who watches. */
export function ChartScreen({ bridge, onLeave }: { bridge: Bridge; onLeave: () => void }) {
  const settings = useSignal(false);
  const log = useSignal(false);
  const drawer = useSignal<Drawer | null>(null);
  const plot = useMemo(() => createPlot(bridge), [bridge]);
  const watch = useMemo(() => watchChart(bridge), [bridge]);
  useEffect(() => {
    const stopKeys = listenToChartKeys(plot, () => {
      const at = newestPlace(watch.alerts.peek());
      if (at) lookAtPlace(plot, at);
    });
    const stopPointer = watchPointerKind();
    return () => {
      stopPointer();
      stopKeys();
      watch.stop();
    };
  }, [plot, watch]);
  const picture = bridge.picture.value;
  useChosen(plot, picture);
  const { value: picked } = plot.picked;
  // A finger that chooses a contact is told of it at once: on a small screen the panel lies in a drawer.
  useEffect(() => {
    if (picked >= 0 && isTouching()) drawer.value = "targets";
  }, [picked, drawer]);
  const chart = picture?.chart;
  if (!picture || !chart)
    return (
      <p class="resuming" role="status">
        {t("battle.loading")}
      </p>
    );
  const drawers = (Object.keys(DRAWERS) as Drawer[]).filter(
    (one) => (one !== "works" || chart.rebels !== null) && (one !== "intents" || bridge.watching),
  );
  return (
    <main
      class={`hud chart${bridge.watching ? " hud-watch" : ""}`}
      data-side={picture.side}
      data-drawer={plot.asking.value && plot.asking.value !== "rush" ? "none" : (drawer.value ?? "none")}
      data-rebels={chart.rebels !== null}
    >
      <ChartMap plot={plot} chart={chart} />
      <TopBar
        bridge={bridge}
        picture={picture}
        settings={settings}
        log={log}
        onLeave={bridge.watching ? onLeave : undefined}
        clock={t("chart.clock.value", { hours: chart.hour.toFixed(1) })}
      >
        <p class="station-state chart-due">{dueText(chart)}</p>
      </TopBar>
      <OwnList plot={plot} chart={chart}>
        {chart.rebels ? <RaiderCard plot={plot} chart={chart} /> : <SquadronCard plot={plot} chart={chart} />}
      </OwnList>
      <BattleLog watch={watch} shown={log.value} />
      <div class="right-column">
        <ContactList plot={plot} chart={chart} />
        <ContactCard plot={plot} chart={chart} />
        {bridge.watching && <ChartIntents bridge={bridge} picture={picture} />}
      </div>
      <WorksBoard plot={plot} chart={chart} />
      <ClearField panels={PANELS}>
        <ConductBanners bridge={bridge} />
        <AskStrip plot={plot} chart={chart} />
        {!plot.asking.value && <HintStrip picture={picture} />}
        <AlertList watch={watch} lookAt={(at) => lookAtPlace(plot, at)} />
        <Toast />
        <ViewButtons plot={plot} />
        <TalkPanel link={bridge.link} place="field" lookAt={(at) => lookAtPlace(plot, at)} onPing={() => ask(plot, "ping")} />
      </ClearField>
      <DrawerBar drawer={drawer} names={drawers.map((one) => [one, t(DRAWERS[one])])}>
        <TalkToggle link={bridge.link} drawer={drawer} />
      </DrawerBar>
      <PauseVeil room={bridge.link.room.value} link={bridge.watching ? undefined : bridge.link} />
      {bridge.link.line.value.state === "lost" && <LineLost />}
      <QuestionDialog />
      <SettingsDialog open={settings} />
    </main>
  );
}

/** Somebody always takes orders: at first, and when whoever did is no more, the main squadron or the raider. */
function useChosen(plot: Plot, picture: Picture | null): void {
  const chart = picture?.chart;
  const side = picture?.side;
  useEffect(() => {
    if (!chart) return;
    const known = chart.rebels ? plot.own.peek() === RAIDER_ID : chart.squadrons.some((one) => one.id === plot.own.peek());
    if (!known) plot.own.value = chart.rebels ? RAIDER_ID : (chart.squadrons.find((one) => one.main)?.id ?? -1);
  }, [chart, plot]);
  useEffect(() => {
    plot.picked.value = -1;
    if (plot.size.peek().width > 0) frameAll(plot);
  }, [side, plot]);
}

function ViewButtons({ plot }: { plot: Plot }) {
  return (
    <div class="chart-view">
      <button type="button" class="small" aria-label={t("chart.nearer")} onClick={() => zoomBy(plot, 1.35)}>
        +
      </button>
      <button type="button" class="small" aria-label={t("chart.wider")} onClick={() => zoomBy(plot, 1 / 1.35)}>
        −
      </button>
      <button type="button" class="small" aria-label={t("chart.frame")} title={t("chart.frame")} onClick={() => frameAll(plot)}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9v6M9 12h6" />
        </svg>
      </button>
    </div>
  );
}
