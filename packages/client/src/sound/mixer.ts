import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { heardWhileHidden, muted, volumes } from "../settings/sound-choice.ts";
import { createChain, gainOf, stepBack } from "./mix-chain.ts";

/** Where sound goes in: one bus for each kind, all of them through one limiter. */
export interface Mixer {
  readonly context: AudioContext;
  readonly effects: GainNode;
  readonly music: GainNode;
  readonly voices: GainNode;
  /** Somebody speaks for so long, s, from now or a moment of the context's time on: the other sounds step back. */
  speak(seconds: number, at?: number): void;
}

/** s a change of loudness takes: none is heard as a click. */
const SLOW = 0.08;
/** What a player does that lets a page sound. */
const PRESSES = ["pointerdown", "pointerup", "keydown"] as const;

const open = signal<Mixer | null>(null);
/** Null until the player has pressed something: browsers let no page sound before. */
export const mixer: ReadonlySignal<Mixer | null> = open;

/**
 * Opens the mixer at the first press or key, and wakes it at a later one if the system has put it to sleep. Call it
 * once for a page; gives what stops it. Where there is no sound to be had, nothing happens; for whoever has silenced
 * the page nothing is opened until that is taken back.
 */
export function openAtFirstPress(target: EventTarget): () => void {
  let context: AudioContext | null | undefined;
  let pressed = false;
  const stop = () => {
    unmuted();
    for (const kind of PRESSES) target.removeEventListener(kind, press, true);
  };
  const press = () => {
    pressed = true;
    // Whoever hears nothing need not have it made.
    if (muted.peek() && open.peek() === null) return;
    context ??= createContext();
    if (context === null || context?.state === "closed") return stop();
    // Some browsers give one that runs already.
    if (context && (context.state !== "running" || open.peek() === null)) wake(context);
  };
  for (const kind of PRESSES) target.addEventListener(kind, press, true);
  const unmuted = muted.subscribe((silent) => {
    if (!silent && pressed) press();
  });
  return stop;
}

/** Null where the browser has none to give. */
function createContext(): AudioContext | null {
  if (typeof AudioContext === "undefined") return null;
  try {
    return new AudioContext({ latencyHint: "interactive" });
  } catch {
    return null;
  }
}

/** A hidden tab is silent, unless the player wishes to hear it. */
const isSilenced = (): boolean => document.hidden && !heardWhileHidden.peek();

function wake(context: AudioContext): void {
  if (isSilenced()) return;
  context.resume().then(
    () => {
      if (context.state === "running") open.value ??= createMixer(context);
    },
    // The press did not count as one; the next may.
    () => undefined,
  );
}

function createMixer(context: AudioContext): Mixer {
  const chain = createChain(context);
  const { master, set, under } = chain;
  effect(() => {
    for (const name of ["effects", "music", "voices"] as const) turnTo(set[name].gain, gainOf(volumes[name].value), context);
    turnTo(master.gain, muted.value ? 0 : gainOf(volumes.master.value), context);
  });
  followTab(context);
  return {
    context,
    effects: under.effects,
    music: under.music,
    voices: set.voices,
    speak: (seconds, at = context.currentTime) => stepBack(chain, seconds, at),
  };
}

const turnTo = (param: AudioParam, value: number, { currentTime }: AudioContext): void => {
  param.setTargetAtTime(value, currentTime, SLOW);
};

function followTab(context: AudioContext): void {
  const apply = () => {
    if (context.state === "closed") return;
    const done = isSilenced() ? context.suspend() : context.resume();
    // A system that has taken the sound away gives it back at a press.
    done.catch(() => undefined);
  };
  document.addEventListener("visibilitychange", apply);
  heardWhileHidden.subscribe(apply);
}
