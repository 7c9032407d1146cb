import { effect } from "@preact/signals";
import { cue } from "./cues/cue.ts";
import type { SoundName } from "./cues/sounds.ts";
import { type Mixer, mixer } from "./mixer.ts";
import { SoundPlayer } from "./play/player.ts";
import { bankOfPage } from "./sounding.ts";

export { SOUND_GROUPS, SOUNDS, type SoundName } from "./cues/sounds.ts";

/** ms a sound waits for the page to be let sound: the press that asks for it may be the first. */
const PATIENCE_MS = 1500;

let player: SoundPlayer | null = null;

/** Plays a sound by itself, for whoever wants to know it. Nothing is heard where the page may not sound. */
export async function playSample(name: SoundName): Promise<void> {
  const out = await opened();
  if (!out) return;
  player ??= new SoundPlayer(out.context, out.effects, bankOfPage());
  await bankOfPage().ready(name);
  player.play([cue(name, null)], null);
}

/** The mixer as soon as it is open; null where it does not come. */
function opened(): Promise<Mixer | null> {
  if (mixer.peek()) return Promise.resolve(mixer.peek());
  return new Promise((done) => {
    const stop = effect(() => {
      if (mixer.value) done(mixer.value);
    });
    setTimeout(() => {
      stop();
      done(null);
    }, PATIENCE_MS);
  });
}
