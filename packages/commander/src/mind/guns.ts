import { ofEach, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ShipClass } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";

/** What a captain knows by heart of a class's guns. */
export interface Guns {
  /** Damage per s on a target as small and quick as a Bird that lies somewhere about the ship. */
  readonly onSmall: number;
  /** u from hull to hull within which the guns that can follow such a target tell. */
  readonly reachOnSmall: number;
}

/** °/s at which a mount follows small craft about half the time. */
const QUICK = 30;
/** Share of its shots at small craft that a gun must land to be feared by them at all. */
const FOLLOWS = 0.2;

function gunsOf(_cls: ShipClassId, { mounts, style }: ShipClass): Guns {
  let onSmall = 0;
  let reachOnSmall = 0;
  for (const { weapon, arc } of mounts) {
    const { damage, burst, cycle, tracking, optimal, falloff, flight } = WEAPON_TABLE[weapon];
    if (flight !== null) continue;
    // Who hunts from behind keeps its bow on its prey.
    const bears = style === "tail" ? 1 : Math.min(1, (arc + 30) / 360);
    const rate = ((damage * burst) / cycle) * bears;
    const followed = Math.min(1, tracking / QUICK) ** 2;
    onSmall += rate * followed;
    if (followed > FOLLOWS) reachOnSmall = Math.max(reachOnSmall, optimal + falloff / 2);
  }
  return { onSmall, reachOnSmall };
}

export const GUNS = ofEach(gunsOf);
