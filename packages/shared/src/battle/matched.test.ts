import { expect, test } from "vitest";
import { SETUP_RANGE } from "./counts.ts";
import { choicesFor, GALOR_COUNTS } from "./matched.ts";
import { MODES } from "./state.ts";

/** Steps in which the muster's sliders go. */
const STEPS = { birds: 1, batteries: 1, distance: 1, overhaul: 0.05, raiderAway: 10 } as const;

test.each(MODES.flatMap((mode) => GALOR_COUNTS.map((galors) => ({ mode, galors }))))(
  "what makes an even battle of $galors Galors ($mode) can be chosen in the muster, and is taken",
  ({ mode, galors }) => {
    const choices = choicesFor(mode, galors);
    for (const [name, step] of Object.entries(STEPS) as [keyof typeof STEPS, number][]) {
      const [low, high] = SETUP_RANGE[name];
      expect(choices[name], name).toBeGreaterThanOrEqual(low);
      expect(choices[name], name).toBeLessThanOrEqual(high);
      expect(Math.abs(choices[name] / step - Math.round(choices[name] / step)), name).toBeLessThan(1e-9);
    }
  },
);
