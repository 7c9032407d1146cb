/** What O'Brien's two deeds give and cost. */

/** Health a rushed repair brings a system to. */
export const RUSHED = 0.95;
/** Share of its charge that every facing has at least when the shields were rushed. */
export const RECHARGED = 0.2;
/** s until he can rush another repair. */
export const OBRIEN_REST = 180;
/** s for which the core runs past the damper limit in a burst. */
export const BURST_TIME = 20;
/** s after a burst until the core can bear another. */
export const BURST_REST = 60;
/** Share of its cycle that a gun needs meanwhile, while there is charge for its shots. */
export const BURST_CYCLE = 0.8;
/** Stress that costs at once, 1 = the ship shakes herself apart. */
export const BURST_STRESS = 0.25;

/** Whether the core runs past its limit now: `burst` is the time, s, until it may do so again. */
export const isBursting = ({ burst }: { readonly burst: number }): boolean => burst > BURST_REST;
