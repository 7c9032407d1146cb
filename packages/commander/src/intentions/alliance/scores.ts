import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { View } from "../../mind/view.ts";

/** What an end of the battle brings the Alliance, in points of margin (below 0: the rebels' margin). */
export interface Scores {
  /** The station taken; the fleet off the field now; the fleet beaten before the station. */
  readonly won: number;
  readonly left: number;
  readonly beaten: number;
}

/** Points of the margin for the flagship's fate (aftermath/margin.ts). */
const FLAGSHIP = 15;
/** Points of the margin for the fleet's losses. */
const FLEET = 20;
/** Margin that a victory usually brings. */
const VICTORY = 55;
/** The rest of the rebels' margin when the station holds, by how whole it is: a floor and a part for its hull. */
const HELD = 30;
const HULL = 30;
/** Share of a ship that counts as saved when it leaves, at the least. */
const LEAVES = 0.35;
/** Share more, for a hull that is whole. */
const BY_HULL = 0.5;
/** Share of the station's hull that is left when a siege that goes on is beaten off at last, and of the flagship's then. */
const GROUND = 0.6;
const OUTLASTS = 0.5;
/** Share of what is left now that is lost in a rout. */
const ROUTED = 0.7;

/**
 * What winning, leaving now and being beaten would score, as things stand in a captain's picture.
 * @param safety 0 to 1: how sure it is that the flagship lives through a siege that goes on.
 */
export function scoresOf(view: View, safety: number): Scores {
  const station = view.foes["terok-nor"][0]?.detail?.hull ?? 1;
  const flagship = view.own.flagship[0];
  const flag = flagship === undefined ? 0 : LEAVES + BY_HULL * flagship.hull;
  let saved = 0;
  let all = 0;
  for (const ship of view.picture.own) {
    const { hull } = CLASSES[ship.cls];
    all += hull;
    if (ship.status !== "destroyed") saved += (LEAVES + BY_HULL * ship.hull) * hull;
  }
  const fleet = saved / all;
  const held = HELD + HULL * station;
  return {
    won: VICTORY,
    left: -(held + FLAGSHIP * (1 - flag) + FLEET * (1 - fleet)),
    beaten: -(
      HELD +
      HULL * station * (1 - (1 - GROUND) * safety) +
      FLAGSHIP * (1 - flag * OUTLASTS * safety) +
      FLEET * (1 - fleet * (1 - ROUTED))
    ),
  };
}
