import { t } from "../i18n/t.ts";
import { clockText } from "../i18n/words.ts";
import type { Bridge } from "../input/bridge.ts";
import type { Watch } from "./watch-events.ts";

/** The few things to look at now, the most pressing first; a click looks there. */
export function AlertList({ watch, bridge }: { watch: Watch; bridge: Bridge }) {
  return (
    <ul class="alerts" aria-label={t("battle.alerts")}>
      {watch.alerts.value.map((alert) => (
        <li key={alert.key}>
          <button
            type="button"
            class={`alert alert-${alert.tone}`}
            disabled={!alert.at}
            onClick={() => alert.at && bridge.eye.peek()?.lookAt(alert.at.x, alert.at.y)}
          >
            {alert.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

const HZ = 20;

/** Everything that happened, in words. Read out as it comes whether it is on screen or not. */
export function BattleLog({ watch, shown }: { watch: Watch; shown: boolean }) {
  return (
    <section class={shown ? "panel battle-log" : "hidden-text"} aria-label={t("battle.log")}>
      <h2>{t("battle.log")}</h2>
      <div role="log" aria-live="polite" aria-label={t("battle.log")}>
        {[...watch.log.value].reverse().map((line) => (
          <p key={line.id}>
            <span class="mono soft">{clockText(line.tick / HZ)}</span> {line.text}
          </p>
        ))}
      </div>
    </section>
  );
}
