import type { SoundCue } from "../cues/cue.ts";
import { isGun, SOUND_ROWS, type SoundName } from "../cues/sounds.ts";
import { type Placed, placed, type View } from "./place.ts";
import { type Voice, Voices } from "./voices.ts";

/** Where sounds come from: made before they are played. */
export interface Takes {
  take(name: SoundName): AudioBuffer | null;
}

interface Sounding extends Voice {
  readonly source: AudioBufferSourceNode;
  readonly out: GainNode;
}

/** Gain under which a sound is not heard among others. */
const FAINTEST = 0.02;
/** Hz from which distance takes nothing that is heard: no filter is spent on it. */
const OPEN = 15_500;
/** Share by which no two sounds run at quite the same speed. */
const UNEVEN = 0.03;
/** s in which a sound that gives way is gone. */
const GIVING_WAY = 0.03;
/** Share of its loudness that a sound of no strength keeps. */
const WEAKEST = 0.45;
/** What guns keep while something great blows up, and for how long, s. */
const UNDER_DEATH = { share: 0.5, down: 0.05, hold: 0.9, back: 0.5 };

/** What plays sounds: few nodes each, at most 24 at once, the least giving way. */
export class SoundPlayer {
  readonly #context: BaseAudioContext;
  readonly #takes: Takes;
  readonly #guns: GainNode;
  readonly #rest: GainNode;
  readonly #voices = new Voices<Sounding>();
  readonly #began = new Map<SoundName, number>();
  readonly #random: () => number;

  /** @param random 0 to 1, for what must not be twice the same. */
  constructor(context: BaseAudioContext, out: AudioNode, takes: Takes, random: () => number = Math.random) {
    this.#context = context;
    this.#takes = takes;
    this.#random = random;
    this.#guns = new GainNode(context);
    this.#rest = new GainNode(context);
    this.#guns.connect(out);
    this.#rest.connect(out);
  }

  /** The most there were at once. */
  get peak(): number {
    return this.#voices.peak;
  }

  /**
   * Plays what is heard in this view. @param rate how fast it runs, 1 as it was made. @param at s of the context's time.
   */
  play(cues: readonly SoundCue[], view: View | null, rate = 1, at = this.#context.currentTime): void {
    for (const cue of cues) this.#playOne(cue, placed(cue.at, view), rate, at);
  }

  /** All that goes on ends. */
  hush(): void {
    const now = this.#context.currentTime;
    for (const voice of this.#voices.clear()) giveWay(voice, now);
  }

  #playOne({ name, strength, priority, after }: SoundCue, heard: Placed, rate: number, now: number): void {
    const gain = heard.gain * (WEAKEST + (1 - WEAKEST) * strength);
    const at = now + after / rate;
    if (gain < FAINTEST || Math.abs(at - (this.#began.get(name) ?? Number.NEGATIVE_INFINITY)) < SOUND_ROWS[name].apart) return;
    const buffer = this.#takes.take(name);
    if (buffer === null) return;
    const speed = rate * (1 + UNEVEN * (2 * this.#random() - 1));
    const source = new AudioBufferSourceNode(this.#context, { buffer, playbackRate: speed });
    const out = new GainNode(this.#context, { gain });
    const voice = { source, out, priority, gain, began: at, ends: at + buffer.duration / speed };
    const place = this.#voices.admit(voice, now);
    if (place === null) return;
    if (place.stop) giveWay(place.stop, now);
    this.#began.set(name, at);
    let last: AudioNode = source;
    if (heard.cutoff < OPEN) last = last.connect(new BiquadFilterNode(this.#context, { type: "lowpass", frequency: heard.cutoff, Q: 0.4 }));
    if (heard.pan !== 0) last = last.connect(new StereoPannerNode(this.#context, { pan: heard.pan }));
    last.connect(out).connect(isGun(name) ? this.#guns : this.#rest);
    source.onended = () => out.disconnect();
    source.start(at);
    if (name === "explosion-capital" || name === "explosion-cruiser") this.#makeRoom(at, gain);
  }

  /** Guns step back while a great ship dies, the more the nearer it is. */
  #makeRoom(at: number, gain: number): void {
    const { gain: guns } = this.#guns;
    guns.cancelScheduledValues(at);
    guns.setTargetAtTime(1 - (1 - UNDER_DEATH.share) * Math.min(1, gain * 1.5), at, UNDER_DEATH.down);
    guns.setTargetAtTime(1, at + UNDER_DEATH.hold, UNDER_DEATH.back);
  }
}

function giveWay({ source, out }: Sounding, at: number): void {
  out.gain.setTargetAtTime(0, at, GIVING_WAY / 3);
  source.stop(at + GIVING_WAY);
}
