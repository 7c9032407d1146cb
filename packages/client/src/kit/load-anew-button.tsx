import { useSignal } from "@preact/signals";
import { t } from "../i18n/t.ts";
import { loadAnew } from "./load-anew.ts";

/** Another try at a part of the page that could not be fetched; while the server is not there it says so. */
export function LoadAnewButton({ anew = loadAnew }: { anew?: () => Promise<boolean> }) {
  const state = useSignal<"idle" | "trying" | "unreachable">("idle");
  const again = async () => {
    state.value = "trying";
    if (!(await anew())) state.value = "unreachable";
  };
  return (
    <>
      <button type="button" class="primary" disabled={state.value === "trying"} onClick={again}>
        {state.value === "trying" ? t("app.working") : t("app.retry")}
      </button>
      {state.value === "unreachable" && <small role="status">{t("page.unreachable")}</small>}
    </>
  );
}
