import type { Mount, WeaponId } from "../types.ts";

/** What most warships of the sector share; a class names only what sets it apart. */
export const warship = { coreMax: 1, troops: 0, garrison: 0, projectors: 0, docks: false, shaken: 0, spared: 0, signature: 1 } as const;

/** A weapon on a hull: ° from the bow, ° of its arc, and where its muzzle sits, radii forward and starboard. */
export function mount(weapon: WeaponId, bearing: number, arc: number, forward: number, starboard: number): Mount {
  return { weapon, bearing, arc, muzzle: [forward, starboard] };
}
