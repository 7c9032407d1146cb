import { mean } from "@terok-nor/shared/math/mean.ts";
import { ENGINES, SYSTEMS, WEAPONS } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import type { View } from "../../mind/view.ts";
import { dangerAt } from "../../mind/view.ts";

/** Health under which guns or drive are worth O'Brien's rushed repair, to a ship in the fight. */
const FAILING = 0.3;
/** Mean charge of Defiant's shields under which she needs them back at once, with so much damage per s about her. */
const BARE = 0.4;
const HOT = 18;
/** Hull of the station under which its sectors are worth it, once one of them is open. */
const BROKEN = 0.5;
const OPEN = 0.05;

/** O'Brien's rushed repair: Defiant's shields, guns or drive in the thick of the fight, or the station's open sectors. */
export const rushRepair: Intention = {
  name: "rush-repair",
  pursue(view, desk) {
    if (!view.picture.command.obrien) return;
    for (const ship of [...view.own.defiant, ...view.own["terok-nor"]]) {
      const system = ship.cls === "defiant" ? herNeed(view, ship) : stationsNeed(ship);
      if (system === null) continue;
      desk.give({ kind: "rush-repair", ship: ship.id, system }, "rush-repair", ship.id);
      return;
    }
  },
};

function herNeed(view: View, ship: OwnShip): (typeof SYSTEMS)[number] | null {
  if (dangerAt(view, ship, null) < HOT) return null;
  if (mean(ship.shields) < BARE) return "shields";
  const at = [WEAPONS, ENGINES].find((each) => (ship.systems[each] as number) < FAILING);
  return at === undefined ? null : (SYSTEMS[at] ?? null);
}

function stationsNeed(station: OwnShip): (typeof SYSTEMS)[number] | null {
  return station.hull < BROKEN && Math.min(...station.shields) < OPEN ? "shields" : null;
}
