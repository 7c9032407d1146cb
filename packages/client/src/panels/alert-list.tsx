import { useSignal } from "@preact/signals";
import type { EventFeed } from "../battle/alerts/feed.ts";
import { t } from "../i18n/t.ts";

/** The few things to look at now, the most pressing first; a click looks there. */
export function AlertList({ feed, lookAt }: { feed: EventFeed; lookAt: (place: { readonly x: number; readonly y: number }) => void }) {
  return (
    <ul class="alerts" aria-label={t("battle.alerts")}>
      {feed.alerts.value.map((alert) => (
        <li key={alert.key}>
          <button type="button" class={`alert alert-${alert.tone}`} disabled={!alert.at} onClick={() => alert.at && lookAt(alert.at)}>
            <span>{alert.text}</span>
            {alert.count > 1 && <b class="alert-count">{t("alert.count", { count: alert.count })}</b>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything that happened, in words. Read out as it comes whether it is on screen or not. */
export function BattleLog({ feed, shown }: { feed: EventFeed; shown: boolean }) {
  const only = useSignal<"all" | "main">("all");
  return (
    <section class={shown ? "panel battle-log" : "hidden-text"} aria-label={t("battle.log")} data-only={only.value}>
      <header>
        <h2>{t("battle.log")}</h2>
        {shown && (
          <fieldset class="log-filter" aria-label={t("told.filter")}>
            {(["all", "main"] as const).map((one) => (
              <button
                key={one}
                type="button"
                class="small"
                aria-pressed={only.value === one}
                onClick={() => {
                  only.value = one;
                }}
              >
                {t(`told.${one}`)}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <div role="log" aria-live="polite" aria-label={t("battle.log")}>
        {[...feed.log.value].reverse().map((line) => (
          <p key={line.id} class={line.main ? "log-main" : ""}>
            <span class="mono soft">{line.at}</span> {line.text}
          </p>
        ))}
      </div>
    </section>
  );
}
