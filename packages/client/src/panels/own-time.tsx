import { bindings, keyLabel } from "../battle/keys/keys.ts";
import { told } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import type { OwnTime } from "../net/link.ts";

/** On the bar of a battle nobody else waits in: it can stand still, and go at half speed. */
export function OwnTimeButtons({ bridge, time }: { bridge: Bridge; time: OwnTime }) {
  const { link, mind } = bridge;
  const paused = link.room.value.pause !== null;
  const half = time.pace.value === 0.5;
  const key = bindings.value.pause;
  return (
    <fieldset class="own-time" aria-label={t("time.title")}>
      <button
        type="button"
        class="quiet small"
        aria-pressed={paused}
        aria-keyshortcuts={key ? keyLabel(key) : undefined}
        title={t("time.pause.note")}
        onClick={() => told(mind, link.pause(!paused))}
      >
        {paused ? t("conduct.resume") : t("conduct.pause")}
        {key && <kbd>{keyLabel(key)}</kbd>}
      </button>
      <button
        type="button"
        class="quiet small"
        aria-pressed={half}
        aria-label={t("time.half")}
        title={t("time.half.note")}
        onClick={() => time.setPace(half ? 1 : 0.5)}
      >
        <span class="own-time-long">{t("time.half")}</span>
        <span class="own-time-short">{t("time.half.short")}</span>
      </button>
    </fieldset>
  );
}

/** While it stands still: the field stays in sight, and takes orders. */
export function StandsStill({ bridge }: { bridge: Bridge }) {
  const { link } = bridge;
  if (link.ownTime === null || link.room.value.pause === null) return null;
  return (
    <div class="panel banner stands-still" role="status" aria-label={t("pause.title")}>
      <p>
        <b>{t("pause.title")}</b>
        <small>{t("time.paused")}</small>
      </p>
    </div>
  );
}
