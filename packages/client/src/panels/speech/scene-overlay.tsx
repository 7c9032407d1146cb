import "./scene-overlay.css";
import "../../i18n/people.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { followScenes } from "../../people/scenes/follow-scenes.ts";
import type { SceneKind } from "../../people/scenes/scene.ts";
import type { SceneProps } from "./speech-props.ts";

/** The bars and the title of a short scene while it runs. */
export function SceneOverlay({ sight, lively }: SceneProps) {
  const shown = useSignal<SceneKind | null>(null);
  useEffect(() => {
    const scenes = followScenes(sight, lively);
    const stopListening = scenes.scene.subscribe((now) => {
      shown.value = now;
    });
    return () => {
      stopListening();
      scenes.stop();
    };
  }, [sight, lively, shown]);
  const side = sight.picture.value?.side;
  if (!shown.value || !side) return null;
  const { top, bottom } = sight.mind.inset.value;
  return (
    <div class="scene" data-side={side} style={{ "--covered-top": `${top}px`, "--covered-bottom": `${bottom}px` }}>
      <div class="scene-bars" />
      <p class="scene-title" role="status">
        <strong>{titleOf(shown.value, side)}</strong>
        <span>{textOf(shown.value, side)}</span>
      </p>
    </div>
  );
}

function titleOf(kind: SceneKind, side: "terran" | "alliance"): string {
  if (kind === "arrival") return t(`chart.arrival.${side}`);
  // Whoever watches the fleet does not see the yard.
  return kind === "scaffold" ? t("scene.scaffold.terran") : t(`scene.${kind}.${side}`);
}

function textOf(kind: SceneKind, side: "terran" | "alliance"): string {
  if (kind === "arrival") return t(`chart.arrival.${side}.text`);
  return kind === "scaffold" ? t("scene.scaffold.terran.text") : t(`scene.${kind}.${side}.text`);
}
