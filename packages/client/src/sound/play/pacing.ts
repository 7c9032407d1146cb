import type { SoundCue } from "../cues/cue.ts";

/** Times as fast as it was fought up to which everything is heard; faster, it would be nothing but noise. */
const LIVELY_UP_TO = 2;
/** Priority from which a sound is heard all the same. */
const WEIGHTY = 66;
/** How deep a slowed sound sinks at most: below, it would be heard as mere rumble. */
const LOWEST = 0.55;

/** How fast a sound runs at a pace (times as fast as it was fought): slower and lower under 1, as it is from there on. */
export const rateAt = (pace: number): number => (pace >= 1 || pace <= 0 ? 1 : Math.max(LOWEST, Math.sqrt(pace)));

/** What is still heard at a pace: at none nothing, very fast only what is weighty. */
export function heardAt(pace: number, cues: readonly SoundCue[]): readonly SoundCue[] {
  if (pace <= 0) return [];
  return pace <= LIVELY_UP_TO ? cues : cues.filter(({ priority }) => priority >= WEIGHTY);
}
