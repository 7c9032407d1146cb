import { SETUP_RANGE } from "@terok-nor/shared/battle/counts.ts";
import { setupOf as matchedSetup } from "@terok-nor/shared/battle/create.ts";
import { choicesFor, MATCHED } from "@terok-nor/shared/battle/matched.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { setupChanges } from "./changes.ts";
import { type Field, galorsOf } from "./options.ts";
import { seedsOf } from "./seeds.ts";

/** Values of the opening that `--set` may change; the number of Galors has an option of its own. */
type Changeable = Exclude<keyof typeof SETUP_RANGE, "galors">;

/** The setup of battle `index`: what people get who change nothing but the fleet, and what `--set` changes. */
export function setupOf(field: Field, index: number): BattleSetup {
  const seeds = seedsOf(field.seed, index);
  const galors = galorsOf(field, index);
  const choices = field.mode === "full" ? choicesFor("full", galors) : MATCHED[galors];
  return { ...matchedSetup(choices, seeds.setup, seeds.chance), ...changed(field.set) };
}

/** The changed values of the opening; throws with what is wrong with one. */
function changed(set: readonly string[]): Partial<Record<Changeable, number>> {
  return Object.fromEntries(
    setupChanges(set).map(([name, text]) => {
      const range = name === "galors" || !Object.hasOwn(SETUP_RANGE, name) ? null : SETUP_RANGE[name as Changeable];
      if (range === null) throw new Error(`setup.${name}: the opening has no such number`);
      const value = text === "" ? Number.NaN : Number(text);
      const whole = name === "birds" || name === "batteries" || name === "teams";
      if (!(value >= range[0] && value <= range[1]) || (whole && !Number.isInteger(value)))
        throw new Error(`setup.${name}: takes a number from ${range[0]} to ${range[1]}, not "${text}"`);
      return [name, value];
    }),
  );
}
