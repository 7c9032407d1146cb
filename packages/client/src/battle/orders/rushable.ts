import { RECHARGED, RUSHED } from "@terok-nor/shared/battle/obrien.ts";
import { SYSTEMS, type SystemName } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";

/**
 * What a rushed repair would better on a ship, the worst first:
 * systems that are hurt, and shields with a facing low in charge.
 */
export function rushable({ systems, ceilings, shields }: OwnShip): SystemName[] {
  const state = (system: SystemName): number => {
    const at = SYSTEMS.indexOf(system);
    const health = systems[at] as number;
    const hurt = health < Math.min(RUSHED, ceilings[at] as number);
    const charge = system === "shields" ? Math.min(...shields) : 1;
    return Math.min(hurt ? health : 1, charge < RECHARGED ? charge : 1);
  };
  return SYSTEMS.filter((system) => state(system) < 1).sort((a, b) => state(a) - state(b));
}

/** Whether O'Brien has a way to a ship: he is aboard Defiant or the station. */
export function goesTo({ cls }: OwnShip): boolean {
  return cls === "defiant" || cls === "terok-nor";
}
