import { useSignal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { BattleLog } from "../../panels/alert-list.tsx";
import { ClearField } from "../../panels/clear-field.tsx";
import { DrawerBar } from "../../panels/drawer-bar.tsx";
import { FleetList } from "../../panels/fleet-list.tsx";
import { FollowChip } from "../../panels/follow-chip.tsx";
import { Minimap } from "../../panels/minimap.tsx";
import { ShipPanel } from "../../panels/ship-panel.tsx";
import { ScenePlace, SpeechPlace } from "../../panels/speech/speech-place.tsx";
import { TargetCard } from "../../panels/target-card.tsx";
import { TargetList } from "../../panels/target-list.tsx";
import { useEventFeed } from "../../panels/use-event-feed.ts";
import { WordLane } from "../../panels/word-lane.tsx";
import { Captions } from "../../sound/captions/captions.tsx";
import { DirectorLine } from "./director-line.tsx";
import { IntentList } from "./intent-list.tsx";
import { OddsFigure, OddsGraph } from "./odds-graph.tsx";
import type { Shown } from "./shown.ts";
import { WatchedBar } from "./watched-bar.tsx";

/** Drawers of a small screen: one open at a time. */
const DRAWERS = {
  fleet: "touch.fleet",
  ship: "touch.ship",
  targets: "touch.targets",
  map: "touch.map",
  intents: "watch.intents.short",
} as const;
const PANELS = { left: ".left-column", right: ".right-column", top: ".top-bar", bottom: ".ship-panel, .ship-body, .odds-panel" } as const;
type Drawer = keyof typeof DRAWERS | "panel";

/** Everything over the field for whoever looks on: what a player of that side sees, or all there is. */
export function WatchedHud({ watched, bridge, directing, settings, around, picture }: Shown & { picture: Picture }) {
  const log = useSignal(false);
  const drawer = useSignal<Drawer | null>(null);
  const feed = useEventFeed(bridge);
  const both = viewOf(picture) === "both";
  const seconds = picture.tick / ROOM_HZ;
  const drawers = (Object.keys(DRAWERS) as (keyof typeof DRAWERS)[]).filter((one) =>
    one === "intents" ? watched.intents.value !== null : one !== "targets" || !both,
  );
  const names: (readonly [Drawer, string])[] = drawers.map((one) => [one, t(DRAWERS[one])]);
  if (around.panelName) names.push(["panel", around.panelName]);
  return (
    <div class="hud hud-watch hud-watched" data-side={picture.side} data-drawer={drawer.value ?? "none"}>
      <WatchedBar watched={watched} directing={directing} clock={clockText(seconds)} settings={settings} log={log} onLeave={around.onLeave}>
        <OddsFigure watched={watched} seconds={seconds} />
        {around.beside}
      </WatchedBar>
      <div class="left-column">
        <FleetList bridge={bridge} picture={picture} />
        <WordLane
          feed={feed}
          lookAt={({ x, y }) => bridge.eye.peek()?.lookAt(x, y)}
          speech={<SpeechPlace sight={bridge} alerts={feed.alerts} lively={watched.lively} />}
          captions={(room) => <Captions room={room} />}
        />
      </div>
      <BattleLog feed={feed} shown={log.value} />
      <div class="right-column">
        {!both && <TargetList bridge={bridge} picture={picture} />}
        <TargetCard bridge={bridge} picture={picture} />
        <IntentList watched={watched} bridge={bridge} picture={picture} />
        {around.panel}
      </div>
      <ClearField mind={bridge.mind} panels={PANELS}>
        {around.notice}
        <ScenePlace sight={bridge} lively={watched.lively} />
        <DirectorLine directing={directing} />
        <FollowChip bridge={bridge} picture={picture} />
      </ClearField>
      <div class="dock">
        <Minimap bridge={bridge} picture={picture} />
        <ShipPanel bridge={bridge} picture={picture} />
        <OddsGraph watched={watched} seconds={seconds} length={around.length} />
      </div>
      <DrawerBar drawer={drawer} names={names} />
    </div>
  );
}
