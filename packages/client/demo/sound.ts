import { playMurmur } from "../src/people/murmur/play-murmur.ts";
import { SOUND_ROWS, type SoundName } from "../src/sound/cues/sounds.ts";
import { integrated, loudest } from "../src/sound/loudness/k-weighted.ts";
import { truePeak } from "../src/sound/loudness/true-peak.ts";
import { BAKED_AT, bake } from "../src/sound/make/bake.ts";
import { createChain, stepBack } from "../src/sound/mix-chain.ts";
import { openAtFirstPress } from "../src/sound/mixer.ts";
import { calm } from "../src/sound/music/mood.ts";
import { renderMusic } from "../src/sound/music/play/render-music.ts";
import { SoundPlayer } from "../src/sound/play/player.ts";
import { Rumble } from "../src/sound/play/rumble.ts";
import { playSample, SOUNDS } from "../src/sound/samples.ts";
import { type Phase, phasesOf } from "./battle-sounds.ts";
import { spectrogram } from "./spectrogram.ts";

/**
 * Every sound of the game as it is made, to press and hear, with its spectrogram; and what `npm run sound` calls:
 * the phases of a battle through the game's own mix, rendered without a loudspeaker, measured and drawn.
 */

const MIXED_AT = 48_000;

/** What a sound measures. Levels in dBFS, loudness in LUFS, s. */
interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly peak: number;
  readonly lufs: number;
  readonly loudest: number;
  /** dB from the mean to the peak: the more, the sharper. */
  readonly crest: number;
  /** Hz under which half of its power lies. */
  readonly centre: number;
}

interface Piece extends Measured {
  readonly picture: string;
}

interface Mix extends Piece {
  readonly truePeak: number;
  readonly clipped: number;
  readonly voices: number;
  readonly cues: number;
  /** Samples of 16 bits, both channels in turn, as base64. */
  readonly pcm: string;
}

const db = (value: number): number => 20 * Math.log10(Math.max(1e-9, value));

function measured(name: string, channels: readonly Float32Array[], rate: number): Measured {
  const all = channels.flatMap((samples) => [...samples]);
  const peak = all.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const rms = Math.sqrt(all.reduce((sum, sample) => sum + sample ** 2, 0) / Math.max(1, all.length));
  return {
    name,
    seconds: (channels[0]?.length ?? 0) / rate,
    peak: db(peak),
    lufs: integrated(channels, rate),
    loudest: loudest(channels, rate, 0.2),
    crest: db(peak) - db(rms),
    centre: centreOf(channels[0] ?? new Float32Array(), rate),
  };
}

/** By halving: a low pass of one pole that leaves half of the power. */
function centreOf(samples: Float32Array, rate: number): number {
  let [low, high] = [20, 16_000];
  const power = (hz: number): number => {
    const a = 1 - Math.exp((-2 * Math.PI * hz) / rate);
    let [y, z, sum] = [0, 0, 0];
    for (const sample of samples) {
      y += a * (sample - y);
      z += a * (y - z);
      sum += z * z;
    }
    return sum;
  };
  const whole = samples.reduce((sum, sample) => sum + sample * sample, 0);
  for (let i = 0; i < 9; i++) {
    const middle = Math.sqrt(low * high);
    if (power(middle) < whole / 2) low = middle;
    else high = middle;
  }
  return Math.round(Math.sqrt(low * high));
}

async function soundPiece(name: SoundName): Promise<Piece> {
  const samples = (await bake(name, 0)).getChannelData(0);
  const picture = spectrogram(samples, BAKED_AT, 230, 150, name).toDataURL("image/png");
  return { ...measured(name, [samples], BAKED_AT), picture };
}

const baked = new Map<SoundName, AudioBuffer[]>();

async function bakeAll(): Promise<void> {
  for (const name of SOUNDS) {
    const takes: AudioBuffer[] = [];
    for (let take = 0; take < SOUND_ROWS[name].takes; take++) takes.push(await bake(name, take));
    baked.set(name, takes);
  }
}

function takesInTurn() {
  const count = new Map<SoundName, number>();
  return {
    take(name: SoundName): AudioBuffer | null {
      const takes = baked.get(name) ?? [];
      const next = (count.get(name) ?? 0) % Math.max(1, takes.length);
      count.set(name, next + 1);
      return takes[next] ?? null;
    },
  };
}

/** What is spoken in a mix: somebody every so many s, from so many s on. */
const LINES = [
  ["sisko", "Hold her steady. We go through the middle of them."],
  ["worf", "You will all die today!"],
  ["kira", "Is that what they call a fleet?"],
  ["obrien", "Shields are holding, but I would not ask for more."],
] as const;
const SPOKEN = { from: 2, every: 6 };

/** What of a phase is let into its mix. */
interface Heard {
  readonly rest: boolean;
  /** Whether somebody speaks, and whether that is heard or only makes the rest step back. */
  readonly speech: "heard" | "unheard" | "none";
}

/** Renders a phase through the game's mix with every slider at its top: the loudest it can get. */
async function render({ seconds, moments }: Phase, { rest, speech }: Heard) {
  if (baked.size === 0) await bakeAll();
  const context = new OfflineAudioContext(2, seconds * MIXED_AT, MIXED_AT);
  const chain = createChain(context);
  const { under, set } = chain;
  const takes = takesInTurn();
  const player = new SoundPlayer(context, under.effects, takes, () => 0.5);
  if (rest) {
    const rumble = new Rumble(context, under.effects);
    const buffer = takes.take("rumble");
    for (const { at, cues, view, rumble: level } of moments) {
      player.play(cues, view, 1, at);
      rumble.follow(level, buffer, at);
    }
    const moodAt = (now: number) => (moments.findLast(({ at }) => at <= now) ?? moments[0])?.mood ?? calm("quiet", "terran");
    await renderMusic(moodAt, seconds, context, 1, under.music);
  }
  if (speech !== "none") {
    const speak = (length: number, at = 0) => stepBack(chain, length, at);
    set.voices.gain.value = speech === "heard" ? 1 : 0;
    for (const [i, at] of spokenIn(seconds).entries()) {
      const [speaker, text] = LINES[i % LINES.length] as (typeof LINES)[number];
      playMurmur({ context, voices: set.voices, speak }, text, speaker, at);
    }
  }
  const made = await context.startRendering();
  return { channels: [made.getChannelData(0), made.getChannelData(1)], voices: player.peak };
}

const spokenIn = (seconds: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((seconds - SPOKEN.from - 3) / SPOKEN.every)) }, (_, i) => SPOKEN.from + i * SPOKEN.every);

/** A whole phase: effects, music and speech. */
async function mixOf(phase: Phase): Promise<Mix> {
  const { name, moments } = phase;
  const { channels, voices } = await render(phase, { rest: true, speech: "heard" });
  const both = channels[0]?.map((sample, i) => (sample + (channels[1]?.[i] ?? 0)) / 2) ?? new Float32Array();
  return {
    ...measured(name, channels, MIXED_AT),
    truePeak: db(truePeak(channels)),
    clipped: channels.reduce((sum, samples) => sum + samples.filter((sample) => Math.abs(sample) >= 1).length, 0),
    voices,
    cues: moments.reduce((sum, { cues }) => sum + cues.length, 0),
    picture: spectrogram(both, MIXED_AT, 1000, 360, name).toDataURL("image/png"),
    pcm: pcmOf(channels),
  };
}

/** s of a line that are judged, from its beginning: by then the rest has stepped back. */
const JUDGED = [0.3, 2] as const;

/** While somebody speaks: dB by which the rest is softer for it, and by which the voice is louder than that. */
async function speechOver(phase: Phase): Promise<{ readonly steppedBack: number; readonly voiceOver: number }> {
  const spoken = async (heard: Heard) => {
    const { channels } = await render(phase, heard);
    const cut = (samples: Float32Array) =>
      spokenIn(phase.seconds).flatMap((at) => [...samples.subarray((at + JUDGED[0]) * MIXED_AT, (at + JUDGED[1]) * MIXED_AT)]);
    return integrated(
      channels.map((samples) => Float32Array.from(cut(samples))),
      MIXED_AT,
    );
  };
  const rest = await spoken({ rest: true, speech: "unheard" });
  return {
    steppedBack: (await spoken({ rest: true, speech: "none" })) - rest,
    voiceOver: (await spoken({ rest: false, speech: "heard" })) - rest,
  };
}

function pcmOf(channels: readonly Float32Array[]): string {
  const length = channels[0]?.length ?? 0;
  const pcm = new Int16Array(length * channels.length);
  channels.forEach((samples, c) => {
    for (let i = 0; i < length; i++) pcm[i * channels.length + c] = Math.round(Math.max(-1, Math.min(1, samples[i] as number)) * 32_767);
  });
  const bytes = new Uint8Array(pcm.buffer);
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

const pages = { names: SOUNDS, soundPiece, phasesOf, mixOf, speechOver };

export type SoundPage = typeof pages;
Object.assign(globalThis, { soundPage: pages });

openAtFirstPress(window);
const out = document.querySelector("#out");
for (const name of SOUNDS) {
  const button = document.createElement("button");
  button.textContent = name;
  button.addEventListener("click", () => void playSample(name));
  out?.append(button);
}
