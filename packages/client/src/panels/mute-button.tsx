import { bindings, keyLabel } from "../battle/keys/keys.ts";
import { t } from "../i18n/t.ts";
import { Toggle } from "../kit/toggle.tsx";
import { muted } from "../settings/sound-choice.ts";

const SPEAKER = "M4 9v6h4l5 4V5L8 9z";
const WAVES = "M16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11";
const CROSS = "M16 9l5 6M21 9l-5 6";

/** Sound off and on again, whatever the volumes say. */
export function MuteButton() {
  const key = bindings.value.mute;
  const name = t("sound.mute");
  return (
    <Toggle on={muted} title={name} aria-label={name} aria-keyshortcuts={key ? keyLabel(key) : undefined}>
      <svg
        class="bar-icon"
        viewBox="0 0 24 24"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={SPEAKER} fill="currentColor" />
        <path d={muted.value ? CROSS : WAVES} />
      </svg>
    </Toggle>
  );
}
