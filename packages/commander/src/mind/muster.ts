import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";

/** What both sides know of a battle before it begins: all that was agreed in the muster, and not what feeds the rolls. */
export type Muster = Omit<BattleSetup, "chance">;
