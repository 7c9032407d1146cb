import { SOUND_ROWS, type SoundName } from "../cues/sounds.ts";
import { loudest } from "../loudness/k-weighted.ts";
import type { Bench } from "./bench.ts";
import { RECIPES } from "./recipes.ts";

/** Hz sounds are made at: nothing they hold lies above what it can carry. */
export const BAKED_AT = 44_100;
/** s over which a sound is as loud as its row says. */
const JUDGED_OVER = 0.2;
/** No sample of a sound is above this, whatever its row says: room for others beside it. */
const HIGHEST = 0.9;
/** s over which the end of a loop flows into its beginning. */
const SEAM = 0.5;

/** Makes one take of a sound, as loud as its row says. The same take is the same, sample for sample. */
export async function bake(name: SoundName, take: number): Promise<AudioBuffer> {
  const { length, loops = false, make } = RECIPES[name];
  const seconds = loops ? length + SEAM : length;
  const context = new OfflineAudioContext(1, Math.ceil(seconds * BAKED_AT), BAKED_AT);
  const bench: Bench = { context, out: context.destination, random: randomOf(name, take) };
  make(bench);
  const made = await context.startRendering();
  const buffer = loops ? closed(made) : made;
  const samples = buffer.getChannelData(0);
  const by = 10 ** ((SOUND_ROWS[name].level - loudest([samples], BAKED_AT, JUDGED_OVER)) / 20);
  const most = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 1e-6);
  const gain = Math.min(by, HIGHEST / most);
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] as number) * gain;
  return buffer;
}

/** A loop whose last s are blended into its first, so that no seam is heard. */
function closed(made: AudioBuffer): AudioBuffer {
  const seam = Math.round(SEAM * BAKED_AT);
  const from = made.getChannelData(0);
  const buffer = new AudioBuffer({ length: made.length - seam, sampleRate: BAKED_AT });
  const to = buffer.getChannelData(0);
  to.set(from.subarray(0, to.length));
  for (let i = 0; i < seam; i++) {
    const share = (i / seam) * (Math.PI / 2);
    to[i] = (from[i] as number) * Math.sin(share) + (from[to.length + i] as number) * Math.cos(share);
  }
  return buffer;
}

/** A row of chances that belongs to a take (mulberry32, seeded by the name). */
function randomOf(name: SoundName, take: number): () => number {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261 + take * 7919);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
