/** What O'Brien's two deeds give, of which he does one a battle. */

/** Health a rushed repair brings a system to. */
export const RUSHED = 0.95;
/** Share of its charge that every facing has at least when the shields were rushed. */
export const RECHARGED = 0.6;
/** s for which the core may run past the damper limit. */
export const BURST_TIME = 20;
/** Stress that costs at once, 1 = the ship shakes herself apart. */
export const BURST_STRESS = 0.25;
