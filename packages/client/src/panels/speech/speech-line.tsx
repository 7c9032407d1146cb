import "./speech-line.css";
import "../../i18n/people.ts";
import { t } from "../../i18n/t.ts";
import { SpeakerPortrait } from "../../people/portraits/speaker-portrait.tsx";
import type { Said } from "../../people/speech/conversation.ts";

/** CSS px of a face. */
const FACE = 56;

/** Somebody's face, name and words. */
export function SpeechLine({ said }: { said: Said }) {
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
