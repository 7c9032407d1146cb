import { useSignal } from "@preact/signals";
import { type ComponentType, createElement } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";

/** A part of the game fetched when it is first shown. `load` must stay the same function between renders. */
export function LazyPart<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const part = useSignal<{ readonly of: unknown; readonly found: ComponentType<P> | "failed" } | null>(null);
  const tries = useSignal(0);
  const tried = tries.value;
  // Another try is another fetch.
  useEffect(() => {
    let stale = false;
    const take = (found: ComponentType<P> | "failed") => {
      if (!stale) part.value = { of: load, found };
    };
    part.value = null;
    load().then(take, () => take("failed"));
    return () => {
      stale = true;
    };
  }, [load, part, tried]);
  // When one part replaces another, the old part must not be drawn with the new one's props.
  const now = part.value?.of === load ? part.value.found : null;
  if (now === null)
    return (
      <p class="loading" role="status">
        {t("app.working")}
      </p>
    );
  if (now === "failed")
    return (
      <div class="empty" role="alert">
        <p>{t("page.failed")}</p>
        <button type="button" onClick={() => tries.value++}>
          {t("app.retry")}
        </button>
      </div>
    );
  return createElement(now, props);
}
