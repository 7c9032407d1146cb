import { useSignal } from "@preact/signals";
import type { Bridge } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { AlertList, BattleLog } from "../../panels/alert-list.tsx";
import { ClearField } from "../../panels/clear-field.tsx";
import { DrawerBar } from "../../panels/drawer-bar.tsx";
import { FleetList } from "../../panels/fleet-list.tsx";
import { IntentPanel, LatestIntent } from "../../panels/intent-panel.tsx";
import { Minimap } from "../../panels/minimap.tsx";
import { Toast } from "../../panels/order-bar.tsx";
import { ShipPanel } from "../../panels/ship-panel.tsx";
import { TargetCard } from "../../panels/target-card.tsx";
import { TargetList } from "../../panels/target-list.tsx";
import { TopBar } from "../../panels/top-bar.tsx";
import { useWatch } from "../../panels/use-watch.ts";
import { ScreenTail } from "./screen-tail.tsx";

/** Drawers of a small screen: one open at a time. */
const DRAWERS = ["fleet", "ship", "intents", "targets", "map"] as const;
type Drawer = (typeof DRAWERS)[number];
const DRAWER_NAMES = {
  fleet: "touch.fleet",
  ship: "touch.ship",
  intents: "watch.intents.short",
  targets: "touch.targets",
  map: "touch.map",
} as const;

/** Everything over the field for somebody who watches two captains: all a player of that side sees, no order to give, and what the captain intends. */
export function WatchHud({ bridge, onLeave }: { bridge: Bridge; onLeave: () => void }) {
  const settings = useSignal(false);
  const log = useSignal(false);
  const drawer = useSignal<Drawer | null>(null);
  const watch = useWatch(bridge);
  const picture = bridge.picture.value;
  if (!picture || !bridge.eye.value) return null;
  return (
    <div class="hud hud-watch" data-side={picture.side} data-drawer={drawer.value ?? "none"}>
      <TopBar bridge={bridge} picture={picture} settings={settings} log={log} onLeave={onLeave} />
      <FleetList bridge={bridge} picture={picture} />
      <BattleLog watch={watch} shown={log.value} />
      <div class="right-column">
        <TargetList bridge={bridge} picture={picture} />
        <TargetCard bridge={bridge} picture={picture} />
      </div>
      <ClearField mind={bridge.mind}>
        <LatestIntent bridge={bridge} picture={picture} />
        <AlertList watch={watch} lookAt={({ x, y }) => bridge.eye.peek()?.lookAt(x, y)} />
        <Toast mind={bridge.mind} />
      </ClearField>
      <div class="dock">
        <Minimap bridge={bridge} picture={picture} />
        <ShipPanel bridge={bridge} picture={picture} />
        <IntentPanel bridge={bridge} picture={picture} />
      </div>
      <DrawerBar drawer={drawer} names={DRAWERS.map((one) => [one, t(DRAWER_NAMES[one])])} />
      <ScreenTail bridge={bridge} settings={settings} />
    </div>
  );
}
