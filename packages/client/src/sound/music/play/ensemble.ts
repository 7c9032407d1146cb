import type { Note, VoiceName } from "../score/note.ts";
import { createInstrument, type Instrument } from "./instrument.ts";
import { type Context, Gain } from "./tone.ts";

/** Where an ensemble plays: straight to the ear, and into the echo. */
export interface Hall {
  readonly context: Context;
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

/** Every instrument is built when its first note comes: a piece has few of them. */
export function createEnsemble({ context, dry, echo }: Hall): Ensemble {
  const gains = [new Gain({ context, gain: 0 }), new Gain({ context, gain: 0 })] as const;
  gains[0].connect(dry);
  gains[1].connect(echo);
  const ears = { context, dry: gains[0], wet: gains[1] };
  const built = new Map<VoiceName, Instrument>();
  return {
    play(note, time, seconds) {
      const instrument = built.get(note.voice) ?? createInstrument(note.voice, ears);
      built.set(note.voice, instrument);
      instrument.play(note, time, seconds);
    },
    fade(to, seconds) {
      for (const { gain } of gains) gain.linearRampTo(to, seconds, context.currentTime);
    },
    dispose() {
      for (const instrument of built.values()) instrument.dispose();
      for (const gain of gains) gain.dispose();
    },
  };
}
