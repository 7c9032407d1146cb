import { WORK_IDS } from "../approach/works.ts";
import { ofEach } from "../ships/classes.ts";
import type { Carried, CarriedShip } from "./carried.ts";
import type { BattleSetup } from "./state.ts";

/**
 * The same setup with its fields in one order, whatever way it took (a file, a database,
 * a page) to get here: the hash of a state goes by the order in which its fields stand.
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

function carriedInOrder({ ships, works }: Carried): Carried {
  const shipInOrder = ({ hull, systems }: CarriedShip): CarriedShip => ({ hull, systems });
  return {
    ships: ofEach((cls) => ships[cls].map(shipInOrder)),
    works: Object.fromEntries(WORK_IDS.map((id) => [id, works[id]])) as Record<(typeof WORK_IDS)[number], number>,
  };
}
