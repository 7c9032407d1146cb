import { cue } from "./cues/cue.ts";
import type { SoundName } from "./cues/sounds.ts";
import { mixer } from "./mixer.ts";
import { SoundPlayer } from "./play/player.ts";
import { bankOfPage } from "./sounding.ts";

export { SOUNDS } from "./cues/sounds.ts";

let player: SoundPlayer | null = null;

/** Plays a sound by itself, for whoever wants to know it. Nothing is heard before the page may sound. */
export async function playSample(name: SoundName): Promise<void> {
  const out = mixer.peek();
  if (!out) return;
  player ??= new SoundPlayer(out.context, out.effects, bankOfPage());
  await bankOfPage().ready(name);
  player.play([cue(name, null)], null);
}
