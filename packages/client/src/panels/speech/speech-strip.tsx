import "../../i18n/people.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { Said } from "../../people/speech/conversation.ts";
import { followSpeech } from "../../people/speech/speech.ts";
import { murmurAlong } from "./murmur-along.ts";
import { SpeechLine } from "./speech-line.tsx";
import type { SpeechProps } from "./speech-props.ts";

/** Somebody's face, name and words while they speak, and their voice. Read out to those who listen. */
export function SpeechStrip({ sight, alerts, lively }: SpeechProps) {
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const speech = followSpeech(sight, alerts, lively);
    const stopMurmuring = murmurAlong(speech.said);
    const stopListening = speech.said.subscribe((now) => {
      said.value = now;
    });
    return () => {
      stopListening();
      stopMurmuring();
      speech.stop();
    };
  }, [sight, alerts, lively, said]);
  return (
    <div class="speech-place" aria-live="polite" role="status" aria-label={t("speech.label")}>
      {said.value && <SpeechLine key={said.value.text} said={said.value} />}
    </div>
  );
}
