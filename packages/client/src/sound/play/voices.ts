/** Sounds at once, at most: more would be noise. */
export const MOST_VOICES = 24;

/** A sound that goes on. */
export interface Voice {
  readonly priority: number;
  /** As loud as it reaches the ear, 0 to 1. */
  readonly gain: number;
  /** s of the context's time. */
  readonly began: number;
  readonly ends: number;
}

/** What of its priority a sound keeps towards its end: a tail gives way before what has just begun. */
const TAIL = 0.4;

/** Who sounds. The least of them gives way when all places are taken. */
export class Voices<V extends Voice> {
  readonly #most: number;
  #voices: V[] = [];
  /** The most there were at once. */
  peak = 0;

  constructor(most = MOST_VOICES) {
    this.#most = most;
  }

  /**
   * Whether a sound may begin at `now` (s), and who has to stop for it.
   * @returns null: it is the least itself; else the one to be stopped, if any has to.
   */
  admit(voice: V, now: number): { readonly stop: V | null } | null {
    this.#voices = this.#voices.filter(({ ends }) => ends > now);
    let stop: V | null = null;
    if (this.#voices.length >= this.#most) {
      stop = this.#voices.reduce((least, one) => (worth(one, now) < worth(least, now) ? one : least));
      if (worth(stop, now) >= worth(voice, now)) return null;
      const stopped = stop;
      this.#voices = this.#voices.filter((one) => one !== stopped);
    }
    this.#voices.push(voice);
    this.peak = Math.max(this.peak, this.#voices.length);
    return { stop };
  }

  /** Takes everybody out, to be stopped. */
  clear(): V[] {
    return this.#voices.splice(0);
  }
}

function worth({ priority, gain, began, ends }: Voice, now: number): number {
  const gone = Math.min(1, Math.max(0, (now - began) / (ends - began)));
  return priority * (1 - (1 - TAIL) * gone) * (0.5 + 0.5 * gain);
}
