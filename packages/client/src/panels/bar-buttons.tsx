import type { Signal } from "@preact/signals";
import { t } from "../i18n/t.ts";
import { Toggle } from "../kit/toggle.tsx";

/** The log and the settings: on the bar of every battle, whether one commands in it or looks on. */
export function BarButtons({ log, settings }: { log: Signal<boolean>; settings: Signal<boolean> }) {
  const open = () => {
    settings.value = true;
  };
  return (
    <>
      <Toggle on={log}>{t("battle.log")}</Toggle>
      <button type="button" class="quiet small" onClick={open}>
        {t("battle.settings")}
      </button>
    </>
  );
}
