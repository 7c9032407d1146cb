import { signal } from "@preact/signals";
import { recall, remember } from "../../kit/storage.ts";
import { HINTS, type Hint } from "./hints.ts";

const OFF = "off";
const stored = recall("hints") ?? "";

/** Whether hints are shown at all. */
export const hintsOn = signal(stored !== OFF);
/** Hints this browser need not show again: their deed was done, or they were put away. */
export const learned = signal<ReadonlySet<Hint>>(new Set(HINTS.filter((hint) => stored.split(",").includes(hint))));

export function learn(hints: readonly Hint[]): void {
  if (hints.every((hint) => learned.peek().has(hint))) return;
  learned.value = new Set([...learned.peek(), ...hints]);
  if (hintsOn.peek()) remember("hints", [...learned.peek()].join(","));
}

/** Turning hints on again starts them over. */
export function showHints(on: boolean): void {
  hintsOn.value = on;
  if (on) learned.value = new Set();
  remember("hints", on ? "" : OFF);
}
