import "../../i18n/later.ts";
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Eye } from "../../battle/sight/hand-and-eye.ts";
import type { MountBattle } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { ScenePlayer } from "./player.ts";
import { Presses } from "./presses.tsx";
import { SCENES, type Scene, type SceneGroup } from "./scenes.ts";
import { useSeen } from "./use-seen.ts";

const GROUPS = Object.keys(SCENES) as SceneGroup[];
const FIRST = SCENES.states[1] as Scene;

/** The field as in a battle, playing whatever scene is chosen; fetched and drawn only while it is in the window. */
export function FieldStage({ loadField }: { loadField: () => Promise<MountBattle> }) {
  const { ref, seen } = useSeen<HTMLDivElement>();
  const chosen = useSignal<Scene>(FIRST);
  const player = useMemo(() => new ScenePlayer(FIRST), []);
  const failed = useField(player, seen, chosen, loadField);
  return (
    <section class="card gallery-field" id="gallery-field" aria-labelledby="gallery-field-title">
      <h2 id="gallery-field-title">{t("gallery.field")}</h2>
      <p class="soft">{t("gallery.field.note")}</p>
      <div class="gallery-stage">
        <div class="gallery-scenes">
          {GROUPS.map((group) => (
            <Presses
              key={group}
              legend={t(`gallery.scenes.${group}`)}
              presses={SCENES[group].map(({ name }) => ({ name, text: name }))}
              held={SCENES[group].some((scene) => scene === chosen.value) ? chosen.value.name : null}
              onPress={(name) => {
                chosen.value = SCENES[group].find((scene) => scene.name === name) ?? FIRST;
              }}
            />
          ))}
        </div>
        <div class="gallery-canvas" ref={ref}>
          {failed.value ? <p class="soft">{t("page.failed")}</p> : <div ref={failed.field} />}
        </div>
      </div>
    </section>
  );
}

function useField(player: ScenePlayer, seen: Signal<boolean>, chosen: Signal<Scene>, loadField: () => Promise<MountBattle>) {
  const field = useRef<HTMLDivElement>(null);
  const failed = useSignal(false);
  const eye = useRef<Eye | null>(null);
  const shown = seen.value;
  useEffect(() => {
    player.play(chosen.value);
    eye.current?.frameAll();
  }, [player, chosen.value]);
  useEffect(() => {
    if (!shown) return;
    let gone = false;
    let mounted: ReturnType<MountBattle> | null = null;
    const show = (mount: MountBattle) => {
      if (gone || !field.current) return;
      mounted = mount(field.current, player.sight);
      eye.current = mounted.eye;
      player.start();
    };
    loadField()
      .then(show)
      .catch(() => {
        failed.value = true;
      });
    return () => {
      gone = true;
      player.stop();
      eye.current = null;
      mounted?.destroy();
    };
  }, [shown, player, loadField, failed]);
  return Object.assign(failed, { field });
}
