import { ofEach, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ShipClass } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";

/** What a captain knows by heart of a class's guns. */
export interface Guns {
  /**
   * Damage per s on a big target that lies somewhere about the ship,
   * every shot hitting; and on one as small and quick as a Bird.
   */
  readonly onLarge: number;
  readonly onSmall: number;
  /** u from hull to hull within which most of it tells. */
  readonly reach: number;
}

/** °/s at which a mount follows small craft about half the time. */
const QUICK = 30;

function gunsOf(_cls: ShipClassId, { mounts }: ShipClass): Guns {
  let onLarge = 0;
  let onSmall = 0;
  let reach = 0;
  for (const { weapon, arc } of mounts) {
    const { damage, burst, cycle, tracking, optimal, falloff, flight } = WEAPON_TABLE[weapon];
    if (flight !== null) continue;
    const bears = Math.min(1, (arc + 30) / 360);
    const rate = ((damage * burst) / cycle) * bears;
    onLarge += rate;
    onSmall += rate * Math.min(1, tracking / QUICK);
    reach = Math.max(reach, optimal + falloff / 2);
  }
  return { onLarge, onSmall, reach };
}

export const GUNS = ofEach(gunsOf);
