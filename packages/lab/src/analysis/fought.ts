import type { Past } from "@terok-nor/commander/analysis/past.ts";
import type { Captain } from "@terok-nor/commander/captain.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { takeTurn } from "@terok-nor/commander/take-turn.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { createRecord, recordOrder } from "@terok-nor/shared/replay/record.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Field } from "../tournament/options.ts";
import { captainOf, openBattle } from "../tournament/play.ts";
import { seedsOf } from "../tournament/seeds.ts";

/** Something a side's captain leaves undone for a while. */
export interface Plant {
  readonly side: Side;
  readonly without: IntentionName;
  /** Ticks from and until which it does. */
  readonly from: number;
  readonly until: number;
}

/** An order that a captain gave, and why. */
export interface Deed {
  readonly tick: number;
  readonly side: Side;
  readonly intention: IntentionName;
}

/** A battle of captains as it was fought. */
export interface Fought {
  readonly past: Past;
  readonly winner: Side | null;
  readonly deeds: readonly Deed[];
}

/**
 * Plays battle `index` of a field and records it; what is planted in it is left undone. `each` is called before every
 * tick.
 */
export function fight(field: Field, index: number, plant: Plant | null = null, each?: (state: BattleState) => void): Fought {
  const { state, captains } = openBattle(field, index);
  const lame = plant === null ? null : lameCaptain(field, index, plant, state);
  const record = createRecord(state.setup);
  const deeds: Deed[] = [];
  const events: BattleEvent[] = [];
  while (state.phase !== "aftermath") {
    events.length = 0;
    each?.(state);
    for (const side of SIDES) {
      const lamed = plant !== null && plant.side === side && state.tick >= plant.from && state.tick < plant.until;
      const captain = lamed && lame !== null ? lame : captains[side];
      takeTurn(state, captain, events, ({ intention }, order) => {
        recordOrder(record, state.tick, side, order);
        deeds.push({ tick: state.tick, side, intention });
      });
    }
    tick(state, events);
  }
  return { past: { ...record, ticks: state.tick }, winner: state.winner, deeds };
}

function lameCaptain(field: Field, index: number, { side, without }: Plant, { setup }: BattleState): Captain {
  return captainOf({ ...field, without: { [side]: [without] } }, side, seedsOf(field.seed, index)[side], setup);
}
