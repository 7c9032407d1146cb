import { useSignal } from "@preact/signals";
import { type ComponentType, createElement } from "preact";
import { useCallback, useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";

/** A part of the game that is fetched when it is first shown. `load` must stay the same function from one drawing to the next. */
export function LazyPart<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const part = useSignal<ComponentType<P> | "failed" | null>(null);
  const fetchPart = useCallback(() => {
    part.value = null;
    load().then(
      (found) => {
        part.value = found;
      },
      () => {
        part.value = "failed";
      },
    );
  }, [load, part]);
  useEffect(fetchPart, [fetchPart]);
  const now = part.value;
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
        <button type="button" onClick={fetchPart}>
          {t("app.retry")}
        </button>
      </div>
    );
  return createElement(now, props);
}
