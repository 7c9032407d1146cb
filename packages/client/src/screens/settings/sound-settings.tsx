import type { Signal } from "@preact/signals";
import { t } from "../../i18n/t.ts";
import { captionsOn, heardWhileHidden, muted, VOLUMES, type VolumeName, volumes } from "../../settings/sound-choice.ts";
import { KeptChoice } from "./kept-choice.tsx";

/** How loud everything is, and what is written of it. */
export function SoundSettings() {
  return (
    <section class="sound-settings" aria-label={t("sound.title")}>
      <h2>{t("sound.title")}</h2>
      <div class="volumes">
        {VOLUMES.map((name) => (
          <VolumeRow key={name} name={name} />
        ))}
      </div>
      <div class="sound-switches">
        <Switch
          name="sound"
          legend={t("sound.all")}
          on={muted}
          yes={t("sound.off")}
          no={t("sound.on")}
          hint={t("sound.all.hint")}
          reversed
        />
        <Switch
          name="heard-hidden"
          legend={t("sound.hidden")}
          on={heardWhileHidden}
          yes={t("sound.hidden.on")}
          no={t("sound.hidden.off")}
        />
        <Switch
          name="captions"
          legend={t("sound.captions")}
          on={captionsOn}
          yes={t("sound.on")}
          no={t("sound.off")}
          hint={t("sound.captions.hint")}
        />
      </div>
    </section>
  );
}

/** Steps of a slider from nothing to all. */
const STEPS = 20;

function VolumeRow({ name }: { name: VolumeName }) {
  const volume = volumes[name];
  const said = t("sound.volume.value", { percent: Math.round(volume.value * 100) });
  return (
    <label>
      <span>{t(`sound.volume.${name}`)}</span>
      <input
        type="range"
        min={0}
        max={STEPS}
        value={Math.round(volume.value * STEPS)}
        aria-valuetext={said}
        onInput={({ currentTarget }) => {
          volume.value = currentTarget.valueAsNumber / STEPS;
        }}
      />
      <output class="mono">{said}</output>
    </label>
  );
}

function Switch({
  name,
  legend,
  on,
  yes,
  no,
  hint,
  reversed = false,
}: {
  name: string;
  legend: string;
  on: Signal<boolean>;
  yes: string;
  no: string;
  hint?: string;
  /** What it turns on is the absence of something: that comes second. */
  reversed?: boolean;
}) {
  return (
    <KeptChoice
      name={name}
      legend={legend}
      dress="hint-setting"
      options={reversed ? [false, true] : [true, false]}
      kept={on}
      text={(is) => (is ? yes : no)}
      {...(hint && { hint })}
    />
  );
}
