import { type Outcome, outcomeOf } from "@terok-nor/shared/aftermath/outcome.ts";
import type { Ending } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { ENDINGS } from "@terok-nor/shared/wire/tables.ts";

/** Which of the stories people tell a result was; null where there is none, or where it ended in no way the rules know. */
export function storyOf(result: BattleResult | null): Outcome | null {
  const ending = ENDINGS.find((each: Ending) => each === result?.ending);
  if (result === null || ending === undefined) return null;
  return outcomeOf({ ending, ships: result.ships.map((ship) => ({ ...ship, hull: ship.hull * CLASSES[ship.cls].hull })) });
}
