import type { BattleState } from "./state.ts";
export interface Carried { readonly none: true }
export function carriedOver(_state: BattleState): Carried { return { none: true }; }
