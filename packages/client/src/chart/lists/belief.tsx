import { CLASS_AT } from "@terok-nor/shared/battle/state.ts";
import { t } from "../../i18n/t.ts";
import { beliefText, beliefTone } from "../words/chart-words.ts";

/** What the Alliance probably takes a thing of ours for: a gauge, marked where it looks like a raider, and words. */
export function Belief({ supposed, what }: { supposed: number; what: "raider" | "shadow" }) {
  const words = beliefText(supposed, what);
  return (
    <span class={`belief belief-${beliefTone(supposed)}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element cannot be drawn alike in every browser */}
      <span
        class="belief-gauge"
        role="meter"
        aria-label={t("chart.believe")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(supposed * 100)}
        aria-valuetext={words}
      >
        <span style={{ width: `${Math.min(1, supposed) * 100}%` }} />
        <i style={{ left: `${CLASS_AT * 100}%` }} />
      </span>
      <small>
        {t("chart.believe.probably")} <b>{words}</b>
      </small>
    </span>
  );
}
