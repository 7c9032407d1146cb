import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { createBridge } from "../../battle/bridge.ts";
import { ArrivalVeil } from "../../chart/arrival-veil.tsx";
import type { BattleLink } from "../../net/link.ts";
import { ChartScreen } from "./chart-screen.tsx";
import { Hud } from "./hud.tsx";
import { FieldCanvas, type MountBattle, StageFault, useStage } from "./stage.tsx";
import { WatchHud } from "./watch-hud.tsx";

/** The chart while the fleet is on its way; then the field with everything over it. */
export function BattleScreen({
  link,
  loadStage,
  onLeave,
}: {
  link: BattleLink;
  loadStage: () => Promise<MountBattle>;
  onLeave: () => void;
}) {
  const field = useRef<HTMLDivElement>(null);
  const bridge = useMemo(() => createBridge(link), [link]);
  const approach = useComputed(() => bridge.picture.value?.phase === "approach").value;
  const failed = useStage(field, bridge, loadStage, approach);
  useEffect(() => () => bridge.dispose(), [bridge]);
  if (failed.value) return <StageFault onLeave={onLeave} />;
  if (approach) return <ChartScreen bridge={bridge} onLeave={onLeave} />;
  return (
    <main class="battle">
      <FieldCanvas field={field} eye={bridge.eye.value} />
      <HudOver field={field} bridge={bridge} onLeave={onLeave} />
      <ArrivalVeil bridge={bridge} />
    </main>
  );
}

function HudOver({
  field,
  bridge,
  onLeave,
}: {
  field: { current: HTMLDivElement | null };
  bridge: ReturnType<typeof createBridge>;
  onLeave: () => void;
}) {
  const ready = useSignal<HTMLElement | null>(null);
  useEffect(() => {
    ready.value = field.current;
  }, [field, ready]);
  if (bridge.watching) return <WatchHud bridge={bridge} onLeave={onLeave} />;
  return ready.value ? <Hud bridge={bridge} field={ready.value} /> : null;
}
