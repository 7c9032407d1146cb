import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Eye } from "../../battle/sight/hand-and-eye.ts";
import type { MountBattle, Sight } from "../../battle/sight/sight.ts";
import { t } from "../../i18n/t.ts";
import { Fault } from "../../kit/faults.tsx";
import { LoadAnewButton } from "../../kit/load-anew-button.tsx";

/** Why there is no field: its part of the page could not be fetched, or the browser could not draw. */
export type NoField = "fetch" | "draw";

type Slot = { current: HTMLDivElement | null };

/** Mounts the drawn battle on the field while there is one; gives why that failed, or null. */
export function useFieldMount(
  field: Slot,
  bridge: Sight,
  loadField: () => Promise<MountBattle>,
  approach: boolean,
): Signal<NoField | null> {
  const failed = useSignal<NoField | null>(null);
  useEffect(() => {
    const loading = loadField();
    // What is drawn first is made ready meanwhile, so that the field is there when the fleet is.
    if (approach) {
      loading.catch(() => undefined);
      return;
    }
    let mounted: ReturnType<MountBattle> | null = null;
    let gone = false;
    const show = (mount: MountBattle) => {
      if (gone || !field.current) return;
      mounted = mount(field.current, bridge);
      bridge.eye.value = mounted.eye;
    };
    void whyNoField(loading, show).then((why) => {
      failed.value = why;
    });
    return () => {
      gone = true;
      mounted?.destroy();
      bridge.eye.value = null;
    };
  }, [field, bridge, loadField, failed, approach]);
  return failed;
}

/** Where the field is drawn; until it is, whoever waits for it is told so. */
export function FieldCanvas({ field, eye }: { field: Slot; eye: Eye | null }) {
  return (
    <>
      <div
        ref={field}
        class="field-canvas"
        role="application"
        aria-label={t("battle.field")}
        tabIndex={-1}
        onContextMenu={(event) => event.preventDefault()}
      />
      {!eye?.drawn.value && (
        <p class="field-making" role="status">
          <span class="spinner" aria-hidden="true" />
          {t("battle.loading")}
        </p>
      )}
    </>
  );
}

/** Shows what was fetched. @returns why that failed; null: it did not. */
export async function whyNoField<T>(loading: Promise<T>, show: (got: T) => void): Promise<NoField | null> {
  const got = await loading.catch(() => null);
  if (got === null) return "fetch";
  try {
    show(got);
    return null;
  } catch {
    return "draw";
  }
}

export function FieldFault({ why, onLeave }: { why: NoField; onLeave: () => void }) {
  return (
    <Fault title={t("fault.scene.title")} text={t(why === "fetch" ? "page.failed" : "fault.scene.text")}>
      <LoadAnewButton />
      <button type="button" onClick={onLeave}>
        {t("app.back")}
      </button>
    </Fault>
  );
}
