import type { ReadonlySignal } from "@preact/signals";
import { playMurmur } from "../../people/murmur/play-murmur.ts";
import type { Said } from "../../people/speech/conversation.ts";
import { mixer } from "../../sound/mixer.ts";

/** Lets whoever speaks be heard, as long as there is sound. @returns stops that. */
export function murmurAlong(said: ReadonlySignal<Said | null>): () => void {
  let breakOff: (() => void) | null = null;
  const stop = said.subscribe((now) => {
    breakOff?.();
    const sound = mixer.peek();
    breakOff = now && sound ? playMurmur(sound, now.text, now.speaker) : null;
  });
  return () => {
    stop();
    breakOff?.();
  };
}
