import { SOUND_ROWS, type SoundName } from "./sounds.ts";

/** A place of the field, u. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Something to be heard, as far as one side's picture tells of it. */
export interface SoundCue {
  readonly name: SoundName;
  /** Where it comes from; null: from the console, or from nobody knows where. */
  readonly at: Place | null;
  /** 0 to 1. */
  readonly strength: number;
  /** The higher, the later it gives way. */
  readonly priority: number;
  /** s after what caused it: fire takes its time to arrive. */
  readonly after: number;
}

/** By how much a stronger sound comes before a weak one of the same kind. */
const BY_STRENGTH = 8;

export function cue(name: SoundName, at: Place | null, strength = 1, after = 0): SoundCue {
  const place = at && { x: at.x, y: at.y };
  return { name, at: place, strength, priority: SOUND_ROWS[name].priority + BY_STRENGTH * strength, after };
}
