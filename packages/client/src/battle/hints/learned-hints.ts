import { computed } from "@preact/signals";
import { kept } from "../../settings/kept.ts";
import { HINTS, type Hint } from "./hints.ts";

const OFF = "off";

/** Hints this browser need not show again, or that it is to show none at all. */
const keptHints = kept<ReadonlySet<Hint> | typeof OFF>(
  "hints",
  (text) => (text === OFF ? OFF : new Set(HINTS.filter((hint) => text.split(",").includes(hint)))),
  new Set(),
  (hints) => (hints === OFF ? OFF : [...hints].join(",")),
);

/** Whether hints are shown at all. */
export const hintsOn = computed(() => keptHints.value !== OFF);
/** Hints whose deed was done, or that were put away; none while no hints are shown. */
export const learned = computed((): ReadonlySet<Hint> => (keptHints.value === OFF ? new Set() : keptHints.value));

export function learn(hints: readonly Hint[]): void {
  if (!hintsOn.peek() || hints.every((hint) => learned.peek().has(hint))) return;
  keptHints.value = new Set([...learned.peek(), ...hints]);
}

/** Turning hints on again starts them over. */
export function showHints(on: boolean): void {
  keptHints.value = on ? new Set() : OFF;
}
