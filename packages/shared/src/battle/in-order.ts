import { WORK_IDS } from "../approach/works.ts";
import type { ShipClassId } from "../ships/types.ts";
import type { Carried, CarriedShip } from "./carry.ts";
import type { BattleSetup } from "./state.ts";

/**
 * The same setup with its fields in one order, whatever way it took (a file, a database, a page) to get here: the hash of a state goes by
 * the order in which its fields stand.
 */
export function inOrder(setup: BattleSetup): BattleSetup {
  const { seed, chance, hz, mode, galors, birds, overhaul, batteries, raiderAway, distance, teams, commanders, carried } = setup;
  const { sisko, obrien, jennifer, bashir, jadzia, kira, worf } = commanders;
  return {
    seed,
    chance,
    hz,
    mode,
    galors,
    birds,
    overhaul,
    batteries,
    raiderAway,
    distance,
    teams,
    commanders: { sisko, obrien, jennifer, bashir, jadzia, kira, worf },
    carried: carried === null ? null : carriedInOrder(carried),
  };
}

const CLASSES: readonly ShipClassId[] = ["terok-nor", "defiant", "raider", "flagship", "galor", "bird"];

function carriedInOrder({ ships, works }: Carried): Carried {
  const shipInOrder = ({ hull, systems }: CarriedShip): CarriedShip => ({ hull, systems });
  return {
    ships: Object.fromEntries(CLASSES.map((cls) => [cls, ships[cls].map(shipInOrder)])) as Record<ShipClassId, CarriedShip[]>,
    works: Object.fromEntries(WORK_IDS.map((id) => [id, works[id]])) as Record<(typeof WORK_IDS)[number], number>,
  };
}
