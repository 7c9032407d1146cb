import { kept, oneOf } from "./kept.ts";

/** How many frames a second are drawn: as many as the screen shows, or fewer, to save the battery or a weak machine. */
export const FRAME_CHOICES = ["all", "30", "10"] as const;
export type FrameChoice = (typeof FRAME_CHOICES)[number];

export const frameChoice = kept<FrameChoice>("frames", oneOf(FRAME_CHOICES), "all");

/**
 * Frames a second at most; 0: no limit.
 * @param most what the machine can do at all, 0: anything.
 */
export function frameLimit(choice: FrameChoice, most: number): number {
  if (choice === "all") return most;
  return most === 0 ? Number(choice) : Math.min(most, Number(choice));
}
