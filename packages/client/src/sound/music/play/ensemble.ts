import type { Note, VoiceName } from "../score/note.ts";
import { createInstrument, type Instrument } from "./instrument.ts";
import type { NoteBank } from "./note-bank.ts";

/** Where an ensemble plays: straight to the ear, and into the echo. */
export interface Hall {
  readonly context: BaseAudioContext;
  readonly dry: AudioNode;
  readonly echo: AudioNode;
}

/** The instruments of one piece. */
export interface Ensemble {
  /** Plays a note at a moment of the context's time, s, for so many s. */
  play(note: Note, time: number, seconds: number): void;
  /** Grows from nothing to its full loudness, or back, in so many s from now. */
  fade(to: 0 | 1, seconds: number): void;
  /** Lets go of everything. */
  dispose(): void;
}

/** Share of a note's time up to which one that was not made in time is still played. */
const LATEST = 0.5;

/** Every instrument takes its place when its first note comes: a piece has few of them. */
export function createEnsemble({ context, dry, echo }: Hall, bank: NoteBank): Ensemble {
  const gains = [new GainNode(context, { gain: 0 }), new GainNode(context, { gain: 0 })] as const;
  gains[0].connect(dry);
  gains[1].connect(echo);
  const ears = { context, dry: gains[0], wet: gains[1] };
  const seated = new Map<VoiceName, Instrument>();
  let gone = false;
  const begin = (note: Note, time: number, seconds: number) => {
    const made = bank.find(note);
    if (made === null || gone) return;
    const instrument = seated.get(note.voice) ?? createInstrument(note.voice, ears);
    seated.set(note.voice, instrument);
    instrument.play(note, made, time, seconds);
  };
  const inTime = (time: number, seconds: number) => context.currentTime <= time + LATEST * seconds;
  return {
    play(note, time, seconds) {
      if (bank.find(note)) begin(note, time, seconds);
      // A note that cannot be made is not heard; the others are.
      else
        bank.ready(note).then(
          () => inTime(time, seconds) && begin(note, time, seconds),
          () => undefined,
        );
    },
    fade(to, seconds) {
      for (const { gain } of gains) {
        gain.cancelAndHoldAtTime?.(context.currentTime);
        gain.setValueAtTime(gain.value, context.currentTime);
        gain.linearRampToValueAtTime(to, context.currentTime + seconds);
      }
    },
    dispose() {
      gone = true;
      for (const instrument of seated.values()) instrument.dispose();
      for (const gain of gains) gain.disconnect();
    },
  };
}
