import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Eye, Hand } from "../battle/control.ts";
import { ArrivalVeil } from "../chart/arrival-veil.tsx";
import { ChartScreen } from "../chart/chart-screen.tsx";
import { Hud } from "../hud/hud.tsx";
import { WatchHud } from "../hud/watch-hud.tsx";
import { t } from "../i18n/t.ts";
import { createBridge } from "../input/bridge.ts";
import type { BattleLink } from "../net/link.ts";
import { Fault } from "./faults.tsx";

/** Draws the battle into an element; scenes/mount-battle.ts in the game. */
export type MountBattle = (parent: HTMLElement, link: BattleLink, hand: Hand) => { readonly eye: Eye; destroy(): void };

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
  const failed = useSignal(false);
  const bridge = useMemo(() => createBridge(link), [link]);
  const approach = useComputed(() => bridge.picture.value?.phase === "approach").value;
  useEffect(() => {
    const stage = loadStage();
    // What is drawn first is made ready meanwhile, so that the field is there when the fleet is.
    if (approach) {
      stage.catch(() => undefined);
      return;
    }
    let mounted: ReturnType<MountBattle> | null = null;
    let gone = false;
    stage
      .then((mount) => {
        if (gone || !field.current) return;
        mounted = mount(field.current, link, bridge.hand);
        bridge.eye.value = mounted.eye;
      })
      .catch(() => {
        failed.value = true;
      });
    return () => {
      gone = true;
      mounted?.destroy();
      bridge.eye.value = null;
    };
  }, [bridge, link, loadStage, failed, approach]);
  useEffect(() => () => bridge.dispose(), [bridge]);
  if (failed.value) {
    return (
      <Fault title={t("fault.scene.title")} text={t("fault.scene.text")}>
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t("app.retry")}
        </button>
        <button type="button" onClick={onLeave}>
          {t("app.back")}
        </button>
      </Fault>
    );
  }
  if (approach) return <ChartScreen bridge={bridge} onLeave={onLeave} />;
  return (
    <main class="battle">
      <div
        ref={field}
        class="field-canvas"
        role="application"
        aria-label={t("battle.field")}
        tabIndex={-1}
        onContextMenu={(event) => event.preventDefault()}
      />
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
