import type { BattleState } from "./state.ts";

/** s from one beat to the next. */
const BEAT = 0.2;

/**
 * Movement and fire are worked out at every step. What changes slowly (sensors, shields, boarders, damage
 * control, nerves) is worked out five times a second, for all ships at once: that is the beat.
 * @returns s since the beat before if this tick is one, otherwise 0.
 */
export function beatOf(state: BattleState): number {
  const { hz } = state.setup;
  const every = Math.max(1, Math.round(BEAT * hz));
  return state.tick % every === 1 % every ? every / hz : 0;
}
