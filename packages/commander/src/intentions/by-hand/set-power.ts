import { isSmall } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

type Split = readonly [weapons: number, shields: number, engines: number];
const STEAMING: Split = [20, 30, 50];
const SIEGE: Split = [50, 35, 15];
const BOARDING: Split = [35, 50, 15];
const CHASING: Split = [38, 22, 40];
const LEAVING: Split = [5, 45, 50];
/** u from the station within which a large ship needs its guns more than its drive. */
const ENGAGED = 800;

/**
 * Sets each ship's power to what it is about: drive on the way in,
 * guns in the siege, shields while boarding and on the way out.
 */
export const setPower: Intention = {
  name: "set-power",
  pursue(view, desk) {
    for (const ship of view.picture.own) {
      if (ship.status !== "active") continue;
      const [weapons, shields, engines] = splitFor(view, ship);
      if (Math.abs((ship.power[0] as number) * 100 - weapons) < 1 && Math.abs((ship.power[1] as number) * 100 - shields) < 1) continue;
      desk.give({ kind: "power", ships: [ship.id], weapons, shields, engines, core: 100 }, "set-power", ship.id);
    }
  },
};

function splitFor(view: View, ship: OwnShip): Split {
  const kind = ship.tasks[0]?.kind;
  if (kind === "withdraw") return LEAVING;
  if (kind === "board") return BOARDING;
  if (isSmall(ship.cls)) return CHASING;
  const station = view.foes["terok-nor"][0];
  return station !== undefined && distanceBetween(ship, station) < ENGAGED ? SIEGE : STEAMING;
}
