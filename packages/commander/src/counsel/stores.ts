import { sideState } from "@terok-nor/shared/battle/field.ts";
import { OBRIEN_REST } from "@terok-nor/shared/battle/obrien.ts";
import type { BattleState, Ship, SideState } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Draw } from "./draw.ts";
import { fightingFor, squared } from "./places.ts";

/** Share by which one ship's rate may differ from that. */
const UNEVEN = 0.4;
/** s of battle for each warp shadow the enemy is thought to have cast. */
const CASTING = 120;
/** How likely O'Brien has been called on after some s. */
const OBRIEN_FROM = 30;
const OBRIEN_USED = 0.6;
/** Lanchester's law aboard, as in rules/boarding.ts: fighters lost per s for each enemy. */
const ATTRITION = 0.007;
/** Boarders there were on the mean, as a share of those there are, and at the least. */
const MEAN_BOARDERS = 0.5;
const FEW_BOARDERS = 12;
/** Share of the fleet's troops up to which the reckoning of those landed holds. */
const RECKONED = 0.55;
/** Share that may come on top of it, however long the fight aboard. */
const BEYOND = 0.35;
/** Share of its troops a ship that is gone has landed before. */
const LANDED_BY_GONE = 0.35;
/** Share by which the reckoning of the landed may be off. */
const UNSURE = 0.15;

/** Takes from the enemy's stores what it must have spent by now: torpedoes, shadows, O'Brien, troops. */
export function spendStores(state: BattleState, picture: Picture, draw: Draw): void {
  const time = fightingFor(state);
  const enemy = state.ships.filter((ship) => ship.side !== picture.side);
  for (const ship of enemy) {
    const pace = 1 + UNEVEN * (2 * draw("pace", ship.id) - 1);
    // A side sees no magazine of the enemy's, but knows how long the fight has been going on.
    const { from, every } = CLASSES[ship.cls].launching;
    const launched = Math.floor(Math.max(0, time - from) / (every * pace));
    for (const mount of ship.mounts) if (mount.left > 0) mount.left = Math.max(0, mount.left - launched);
    ship.projectors = Math.max(0, ship.projectors - Math.floor((time * pace) / CASTING));
  }
  if (picture.side === "alliance")
    tireOBrien(sideState(state, otherSide(picture.side)), time > OBRIEN_FROM && draw("obrien", 0) < OBRIEN_USED, draw);
  else landTroops(state, enemy, draw);
}

/**
 * Troops that are aboard the station, or fell there, are no longer
 * on their ships: those nearest to it have sent theirs first.
 */
function landTroops(state: BattleState, fleet: readonly Ship[], draw: Draw): void {
  const station = state.ships[0] as Ship;
  const there = fleet.filter((ship) => ship.status === "active");
  const all = troopsOf(fleet);
  const byOthers = (all - troopsOf(there)) * LANDED_BY_GONE;
  let landed = landedOn(station, all) * (1 + UNSURE * (2 * draw("landed", 0) - 1)) - byOthers;
  for (const ship of there.sort((a, b) => squared(a, station) - squared(b, station) || a.id - b.id)) {
    const sent = Math.max(0, Math.min(ship.troops, landed));
    ship.troops -= sent;
    landed -= sent;
  }
}

function troopsOf(ships: readonly Ship[]): number {
  return ships.reduce((sum, ship) => sum + ship.troops, 0);
}

/**
 * Boarders there are and those the garrison must have killed while
 * they cost it what it has lost; of `all` the fleet brought.
 */
function landedOn(station: Ship, all: number): number {
  const full = CLASSES[station.cls].garrison;
  const lost = Math.max(0, full - station.garrison);
  const contested = lost / (ATTRITION * Math.max(FEW_BOARDERS, station.boarders * MEAN_BOARDERS));
  const reckoned = station.boarders + ATTRITION * ((full + station.garrison) / 2) * contested;
  // The longer the fight aboard, the more there once were than are now, and the more the reckoning overstates.
  const over = reckoned - RECKONED * all;
  return over <= 0 ? reckoned : RECKONED * all + (over * BEYOND * all) / (over + BEYOND * all);
}

function tireOBrien(own: SideState, used: boolean, draw: Draw): void {
  own.obrienUsed = used;
  if (used) own.obrienRest = OBRIEN_REST * draw("obrien", 1);
}
