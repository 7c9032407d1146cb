import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { heardWhileHidden, muted, volumes } from "../settings/sound-choice.ts";

/** Where sound goes in: one bus for each kind, all of them through one limiter. */
export interface Mixer {
  readonly context: AudioContext;
  readonly effects: GainNode;
  readonly music: GainNode;
  readonly voices: GainNode;
  /** Somebody speaks for so long, s: the other sounds step back. */
  speak(seconds: number): void;
}

/** Share of their loudness that effects and music keep under speech. */
const UNDER_SPEECH = 0.45;
/** s a change of loudness takes: none is heard as a click. */
const SLOW = 0.08;

const open = signal<Mixer | null>(null);
/** Null until the player has pressed something: browsers let no page sound before. */
export const mixer: ReadonlySignal<Mixer | null> = open;

/** Opens the mixer at the first press or key. Call it once for a page; gives what stops it. */
export function openAtFirstPress(target: EventTarget): () => void {
  const stop = () => {
    for (const kind of ["pointerdown", "keydown"]) target.removeEventListener(kind, start, true);
  };
  const start = () => {
    if (typeof AudioContext === "undefined") return stop();
    const context = new AudioContext({ latencyHint: "interactive" });
    void context.resume().then(() => {
      stop();
      open.value ??= createMixer(context);
    });
  };
  for (const kind of ["pointerdown", "keydown"]) target.addEventListener(kind, start, true);
  return stop;
}

/** A loudness from 0 to 1 as a gain: by the square, near to how ears hear it. */
const gainOf = (volume: number): number => volume * volume;

function createMixer(context: AudioContext): Mixer {
  const limiter = new DynamicsCompressorNode(context, { threshold: -6, knee: 0, ratio: 20, attack: 0.002, release: 0.12 });
  const master = new GainNode(context);
  master.connect(limiter).connect(context.destination);
  const bus = () => {
    const gain = new GainNode(context);
    gain.connect(master);
    return gain;
  };
  const step = { effects: bus(), music: bus(), voices: bus() };
  const into = (to: AudioNode) => {
    const gain = new GainNode(context);
    gain.connect(to);
    return gain;
  };
  const under = { effects: into(step.effects), music: into(step.music) };
  effect(() => {
    for (const name of ["effects", "music", "voices"] as const) {
      step[name].gain.setTargetAtTime(gainOf(volumes[name].value), context.currentTime, SLOW);
    }
    master.gain.setTargetAtTime(muted.value ? 0 : gainOf(volumes.master.value), context.currentTime, SLOW);
  });
  followTab(context);
  return {
    context,
    effects: under.effects,
    music: under.music,
    voices: step.voices,
    speak(seconds) {
      for (const { gain } of Object.values(under)) {
        gain.cancelScheduledValues(context.currentTime);
        gain.setTargetAtTime(UNDER_SPEECH, context.currentTime, SLOW);
        gain.setTargetAtTime(1, context.currentTime + seconds, 4 * SLOW);
      }
    },
  };
}

/** A hidden tab is silent, unless the player wishes to hear it. */
function followTab(context: AudioContext): void {
  const apply = () => void (document.hidden && !heardWhileHidden.peek() ? context.suspend() : context.resume());
  document.addEventListener("visibilitychange", apply);
  heardWhileHidden.subscribe(apply);
}
