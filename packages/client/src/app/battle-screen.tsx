import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Eye, Hand } from "../battle/control.ts";
import { Hud } from "../hud/hud.tsx";
import { WatchHud } from "../hud/watch-hud.tsx";
import { t } from "../i18n/t.ts";
import { createBridge } from "../input/bridge.ts";
import type { BattleLink } from "../net/link.ts";
import { Fault } from "./faults.tsx";

/** Draws the battle into an element; scenes/mount-battle.ts in the game. */
export type MountBattle = (parent: HTMLElement, link: BattleLink, hand: Hand) => { readonly eye: Eye; destroy(): void };

/** The field with everything over it. */
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
  useEffect(() => {
    let stage: ReturnType<MountBattle> | null = null;
    let gone = false;
    loadStage()
      .then((mount) => {
        if (gone || !field.current) return;
        stage = mount(field.current, link, bridge.hand);
        bridge.eye.value = stage.eye;
      })
      .catch(() => {
        failed.value = true;
      });
    return () => {
      gone = true;
      stage?.destroy();
      bridge.dispose();
    };
  }, [bridge, link, loadStage, failed]);
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
