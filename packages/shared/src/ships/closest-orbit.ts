/**
 * u between hulls nearer than which no captain will circle: closer, and there is no hull to circle but only one to fly over.
 */
const CLEARANCE = 25;

/** The least radius, u centre to centre, at which a ship circles another; orders for less are carried out at this one. */
export function closestOrbit(targetRadius: number, ownRadius: number): number {
  return targetRadius + ownRadius + CLEARANCE;
}
