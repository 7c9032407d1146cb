import { ENGINES, SHIELDS, SYSTEMS, WEAPONS } from "@terok-nor/shared/ships/types.ts";
import type { Intention } from "../../mind/intention.ts";

/** Health under which a system of Defiant's, and the station's guns, are worth O'Brien's one rushed repair. */
const FAILING = 0.45;

/** O'Brien's rushed repair, once: guns, drive or shields of Defiant in the fight, or the station's batteries. */
export const rushRepair: Intention = {
  name: "rush-repair",
  pursue(view, desk) {
    if (!view.picture.command.obrien) return;
    for (const ship of [...view.own["terok-nor"], ...view.own.defiant]) {
      const wanted = ship.cls === "defiant" ? [WEAPONS, ENGINES, SHIELDS] : [WEAPONS, SHIELDS];
      const at = wanted.find((each) => (ship.systems[each] as number) < FAILING);
      const system = at === undefined ? undefined : SYSTEMS[at];
      if (system === undefined) continue;
      desk.give({ kind: "rush-repair", ship: ship.id, system }, "rush-repair", ship.id);
      return;
    }
  },
};
