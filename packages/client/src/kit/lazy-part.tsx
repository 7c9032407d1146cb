import { useSignal } from "@preact/signals";
import { type ComponentType, createElement } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { LoadAnewButton } from "./load-anew-button.tsx";

interface Lazy<P extends object> {
  /** Must stay the same function between renders. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** How the page is loaded anew where that fails. */
  readonly anew?: () => Promise<boolean>;
}

/** A part of the game fetched when it is first shown. */
export function LazyPart<P extends object>({ load, props, anew }: Lazy<P>) {
  const part = useSignal<{ readonly of: unknown; readonly found: ComponentType<P> | "failed" } | null>(null);
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
  }, [load, part]);
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
        <LoadAnewButton {...(anew && { anew })} />
      </div>
    );
  return createElement(now, props);
}
