import { signal } from "@preact/signals";
import { recall, remember } from "../kit/storage.ts";

/** How many frames a second are drawn: as many as the screen shows, or fewer, to save the battery or a weak machine. */
export const FRAME_CHOICES = ["all", "30", "10"] as const;
export type FrameChoice = (typeof FRAME_CHOICES)[number];

const stored = recall("frames");
export const frameChoice = signal<FrameChoice>(FRAME_CHOICES.find((each) => each === stored) ?? "all");

export function chooseFrames(choice: FrameChoice): void {
  frameChoice.value = choice;
  remember("frames", choice);
}

/**
 * Frames a second at most; 0: no limit.
 * @param most what the machine can do at all, 0: anything.
 */
export function frameLimit(choice: FrameChoice, most: number): number {
  if (choice === "all") return most;
  return most === 0 ? Number(choice) : Math.min(most, Number(choice));
}
