import type { Signal } from "@preact/signals";
import { t } from "../i18n/t.ts";
import { Toggle } from "../kit/toggle.tsx";
import { MuteButton } from "./mute-button.tsx";

/** The log and the settings: on the bar of every battle, whether one commands in it or looks on. */
export function BarButtons({ log, settings }: { log: Signal<boolean>; settings: Signal<boolean> }) {
  const open = () => {
    settings.value = true;
  };
  return (
    <>
      <MuteButton />
      <Toggle on={log}>{t("battle.log")}</Toggle>
      <button type="button" class="quiet small" onClick={open}>
        {t("battle.settings")}
      </button>
    </>
  );
}
