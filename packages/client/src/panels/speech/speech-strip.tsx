import "./speech-strip.css";
import "../../i18n/people.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { playMurmur } from "../../people/murmur/play-murmur.ts";
import { SpeakerPortrait } from "../../people/portraits/speaker-portrait.tsx";
import type { Said } from "../../people/speech/conversation.ts";
import { followSpeech } from "../../people/speech/speech.ts";
import { mixer } from "../../sound/mixer.ts";
import type { SpeechProps } from "./speech-props.ts";

/** CSS px of a face. */
const FACE = 56;

/** Somebody's face, name and words while they speak, and their voice. Read out to those who listen. */
export function SpeechStrip({ sight, alerts, lively }: SpeechProps) {
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const speech = followSpeech(sight, alerts, lively);
    let breakOff: () => void = () => undefined;
    const stopListening = speech.said.subscribe((now) => {
      breakOff();
      const sound = mixer.peek();
      breakOff = now && sound ? playMurmur(sound, now.text, now.speaker) : () => undefined;
      said.value = now;
    });
    return () => {
      stopListening();
      breakOff();
      speech.stop();
    };
  }, [sight, alerts, lively, said]);
  return (
    <div class="speech-place" aria-live="polite" role="status" aria-label={t("speech.label")}>
      {said.value && <SpeechLine key={said.value.text} said={said.value} />}
    </div>
  );
}

function SpeechLine({ said }: { said: Said }) {
  return (
    <figure class={`speech speech-${said.expression}`} data-side={said.side}>
      <span class="speech-face">
        <SpeakerPortrait of={said.speaker} expression={said.expression} size={FACE} />
      </span>
      <figcaption>{t(`speaker.${said.speaker}`)}</figcaption>
      <blockquote>{said.text}</blockquote>
    </figure>
  );
}
