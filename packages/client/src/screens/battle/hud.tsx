import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { createCounsel } from "../../battle/counsel/counsel.ts";
import { startWorker } from "../../battle/counsel/start-worker.ts";
import { runHelm } from "../../battle/hand/helm-loop.ts";
import { talkKeys } from "../../battle/hand/talk-keys.ts";
import type { Bridge } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { BattleLog } from "../../panels/alert-list.tsx";
import { ClearField } from "../../panels/clear-field.tsx";
import { ConductBanners } from "../../panels/conduct-banners.tsx";
import { CounselPanel } from "../../panels/counsel-panel.tsx";
import { DrawerBar } from "../../panels/drawer-bar.tsx";
import { FleetList } from "../../panels/fleet-list.tsx";
import { FollowChip } from "../../panels/follow-chip.tsx";
import { HelmPad } from "../../panels/helm-pad.tsx";
import { HintStrip } from "../../panels/hint-strip.tsx";
import { Minimap } from "../../panels/minimap.tsx";
import { OrderBar, QueueToggle, Toast } from "../../panels/order-bar.tsx";
import { PendingStrip } from "../../panels/pending-strip.tsx";
import { ShipPanel } from "../../panels/ship-panel.tsx";
import { ScenePlace, SpeechPlace } from "../../panels/speech/speech-place.tsx";
import { TalkPanel } from "../../panels/talk/talk-panel.tsx";
import { TalkToggle } from "../../panels/talk/talk-toggle.tsx";
import { TargetCard } from "../../panels/target-card.tsx";
import { TargetList } from "../../panels/target-list.tsx";
import { TopBar } from "../../panels/top-bar.tsx";
import { TouchLayer } from "../../panels/touch-layer.tsx";
import { useEventFeed } from "../../panels/use-event-feed.ts";
import { WordLane } from "../../panels/word-lane.tsx";
import { Captions } from "../../sound/captions/captions.tsx";
import { ScreenTail } from "./screen-tail.tsx";

/** Drawers of a small screen: one open at a time. */
const DRAWERS = ["fleet", "ship", "orders", "targets", "map"] as const;
type Drawer = (typeof DRAWERS)[number];

/** Everything over the field. */
export function Hud({ bridge, field }: { bridge: Bridge; field: HTMLElement }) {
  const settings = useSignal(false);
  const log = useSignal(false);
  const drawer = useSignal<Drawer | null>(null);
  const feed = useEventFeed(bridge);
  const counsel = useMemo(() => createCounsel(startWorker), []);
  const lookAt = ({ x, y }: { readonly x: number; readonly y: number }) => bridge.eye.peek()?.lookAt(x, y);
  useEffect(() => () => counsel.stop(), [counsel]);
  useEffect(() => runHelm(bridge), [bridge]);
  const picture = bridge.picture.value;
  if (!picture) return null;
  return (
    <div class="hud" data-side={picture.side} data-drawer={drawer.value ?? "none"}>
      <TopBar bridge={bridge} picture={picture} settings={settings} log={log} />
      <div class="left-column">
        <FleetList bridge={bridge} picture={picture} />
        <WordLane
          feed={feed}
          lookAt={lookAt}
          speech={<SpeechPlace sight={bridge} alerts={feed.alerts} lively={null} />}
          toast={<Toast mind={bridge.mind} />}
          captions={(room) => <Captions room={room} />}
          hint={(room) => <HintStrip picture={picture} mind={bridge.mind} room={room} />}
        />
      </div>
      <BattleLog feed={feed} shown={log.value} />
      <div class="right-column">
        <TargetList bridge={bridge} picture={picture} />
        <TargetCard bridge={bridge} picture={picture} />
      </div>
      <ClearField mind={bridge.mind}>
        <PendingStrip mind={bridge.mind} />
        <ConductBanners bridge={bridge} />
        <ScenePlace sight={bridge} lively={null} />
        <HelmPad bridge={bridge} picture={picture} />
        <FollowChip bridge={bridge} picture={picture} />
        <CounselPanel counsel={counsel} bridge={bridge} picture={picture} />
        <TalkPanel talk={bridge.talk} place="field" lookAt={lookAt} onPing={() => talkKeys(bridge, "ping")} />
      </ClearField>
      <div class="dock">
        <Minimap bridge={bridge} picture={picture} />
        <ShipPanel bridge={bridge} picture={picture} />
        <OrderBar bridge={bridge} picture={picture} />
      </div>
      <DrawerBar drawer={drawer} names={DRAWERS.map((one) => [one, t(`touch.${one}`)])}>
        <TalkToggle talk={bridge.talk} drawer={drawer} />
        <QueueToggle queueing={bridge.mind.queueing} />
        <BoxToggle boxing={bridge.mind.boxing} />
      </DrawerBar>
      <TouchLayer bridge={bridge} field={field} />
      <ScreenTail bridge={bridge} settings={settings} />
    </div>
  );
}

/** Drags on the field select, for fingers. */
function BoxToggle({ boxing }: { boxing: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="touch-toggle"
      aria-pressed={boxing.value}
      onClick={() => {
        boxing.value = !boxing.peek();
      }}
    >
      {t("touch.box")}
    </button>
  );
}
