import type { BattleState } from "./state.ts";

/** s from one beat to the next. */
const BEAT = 0.2;

/**
 * What moves and shoots is worked out at every step; what goes slowly (sensors, shields,
 * boarders, damage control, nerves) at every beat, five times a second by the clock, for
 * all ships at once. Gives the s since the beat before if this tick is one, otherwise 0.
 */
export function beatOf(state: BattleState): number {
  const { hz } = state.setup;
  const every = Math.max(1, Math.round(BEAT * hz));
  return state.tick % every === 1 % every ? every / hz : 0;
}
