import { type Fate, marginAt } from "@terok-nor/shared/aftermath/margin.ts";
import { musteredIn } from "@terok-nor/shared/battle/counts.ts";
import type { Ending } from "@terok-nor/shared/battle/state.ts";
import { CLASS_IDS, CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { otherSide, type Side } from "@terok-nor/shared/ships/types.ts";
import type { View } from "../../mind/view.ts";

/** What an end of the battle brings the Alliance, in points of margin (below 0: the rebels' margin). */
export interface Scores {
  /** The station destroyed; the fleet off the field now; the fleet beaten before the station. */
  readonly won: number;
  readonly left: number;
  readonly beaten: number;
}

/** Share of what is left of a ship now that it loses until its fleet is beaten. */
const ROUTED = 0.3;
/** Hull of an enemy that nobody has a look at. */
const UNKNOWN = 0.8;

/**
 * What winning, leaving now and being beaten would score, as things stand in a captain's picture.
 * @param safety 0 to 1: how sure it is that the flagship lives through a siege that goes on.
 */
export function scoresOf(view: View, safety: number): Scores {
  const { own } = view.picture;
  const fleet = own.map(({ cls, status, hull, captured }): Fate => ({ cls, status, hull, captured }));
  const foes = foesOf(view);
  const score = (winner: Side, ending: Ending, mine: readonly Fate[]): number => {
    const { margin } = marginAt({ winner, ending, ships: [...mine, ...foes] });
    return winner === view.picture.side ? margin : -margin;
  };
  const routed = fleet.map((ship) => ({ ...ship, hull: ship.hull * (1 - ROUTED) }));
  const beheaded = routed.map((ship): Fate => (ship.cls === "flagship" ? { ...ship, status: "destroyed" } : ship));
  const enemy = otherSide(view.picture.side);
  return {
    won: score(view.picture.side, "station-destroyed", fleet),
    left: score(enemy, "full-retreat", fleet.map(leaving)),
    beaten: safety * score(enemy, "siege-lifted", routed) + (1 - safety) * score(enemy, "fleet-withdrew", beheaded),
  };
}

function leaving(ship: Fate): Fate {
  return ship.status === "destroyed" ? ship : { ...ship, status: "withdrawn" };
}

/** The enemy's ships as they would stand at the end if nothing more happened to them. */
function foesOf(view: View): Fate[] {
  const foes = CLASS_IDS.filter((cls) => CLASSES[cls].side !== view.picture.side);
  return foes.flatMap((cls) => fatesOf(view, cls));
}

function fatesOf({ picture, foes, muster }: View, cls: ShipClassId): Fate[] {
  const gone = picture.gone.find((each) => each.cls === cls);
  const known = foes[cls];
  return Array.from({ length: musteredIn(muster, cls) }, (_, i): Fate => {
    const status = i < (gone?.destroyed ?? 0) ? "destroyed" : "active";
    const detail = known[i - (gone?.destroyed ?? 0)]?.detail;
    return { cls, status, hull: detail?.hull ?? UNKNOWN, captured: detail?.captured ?? 0 };
  });
}
