import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { muted } from "../../settings/sound-choice.ts";
import { asked } from "../../sound/music/whereabouts.ts";
import { playSample, SOUND_GROUPS, type SoundName } from "../../sound/samples.ts";
import { PIECE_NAMES, PIECES_TO_HEAR, type PieceName } from "./pieces.ts";
import { type Press, Presses } from "./presses.tsx";

const GROUPS = Object.keys(SOUND_GROUPS) as (keyof typeof SOUND_GROUPS)[];

/** Every sound by a press, and every piece of the music until it is pressed again or the page is left. */
export function SoundsPart() {
  return (
    <section class="card gallery-sounds" id="gallery-sounds" aria-labelledby="gallery-sounds-title">
      <h2 id="gallery-sounds-title">{t("gallery.sounds")}</h2>
      <p class="soft">{t("gallery.sounds.note")}</p>
      {muted.value && <Silenced />}
      <div class="gallery-presses">
        <Music />
        {GROUPS.map((group) => (
          <Presses
            key={group}
            legend={t(`gallery.sounds.${group}`)}
            presses={SOUND_GROUPS[group].map(pressOf)}
            onPress={(name) => void playSample(name as SoundName)}
          />
        ))}
      </div>
    </section>
  );
}

const pressOf = (name: SoundName): Press => ({ name, text: t(`sound.name.${name}`) });

/** Whoever silenced the game would press in vain. */
function Silenced() {
  return (
    <p class="gallery-silenced">
      {t("gallery.sounds.silenced")}{" "}
      <button
        type="button"
        class="small"
        onClick={() => {
          muted.value = false;
        }}
      >
        {t("sound.all")}
      </button>
    </p>
  );
}

function Music() {
  const playing = useSignal<PieceName | null>(null);
  const play = (name: PieceName | null) => {
    playing.value = name;
    asked.value = name && PIECES_TO_HEAR[name];
  };
  useEffect(
    () => () => {
      asked.value = null;
    },
    [],
  );
  return (
    <Presses
      legend={t("gallery.sounds.music")}
      presses={PIECE_NAMES.map((name) => ({ name, text: t(`gallery.music.${name}`) }))}
      held={playing.value}
      onPress={(name) => play(playing.peek() === name ? null : (name as PieceName))}
    />
  );
}
