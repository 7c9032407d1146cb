import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { createRecord, recordOrder } from "@terok-nor/shared/replay/record.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Past } from "../analysis/past.ts";
import { createCaptain } from "../captain.ts";
import type { LevelName } from "../mind/levels.ts";
import { takeTurn } from "../take-turn.ts";

/** A battle between captains of a level, as it was fought and recorded. */
export function foughtBattle(setup: BattleSetup, level: LevelName): Past {
  const state = createBattle(setup);
  const record = createRecord(state.setup);
  const captains = SIDES.map((side, i) => createCaptain(side, level, 1 + i, setup));
  const events: BattleEvent[] = [];
  while (state.phase !== "aftermath") {
    events.length = 0;
    for (const captain of captains) takeTurn(state, captain, events, (_, order) => recordOrder(record, state.tick, captain.side, order));
    tick(state, events);
  }
  return { ...record, ticks: state.tick };
}
