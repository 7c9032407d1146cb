import type { BattleState, Ship } from "../battle/state.ts";
import { clamp } from "../math/angle.ts";
import { CLASSES } from "../ships/classes.ts";
import type { Side } from "../ships/types.ts";

export interface MarginPart {
  readonly what: "station" | "ships" | "kills" | "flagship";
  readonly points: number;
  readonly of: number;
}

export interface Margin {
  readonly winner: Side;
  /** 0 (by a hair) to 100 (total). */
  readonly margin: number;
  readonly parts: readonly MarginPart[];
}

/** What each part may bring the winner. */
const WEIGHT = { station: 40, ships: 25, kills: 20, flagship: 15 } as const;

/**
 * Share of the station's part that holding it brings, however broken it is. So little that a fleet which breaks much before
 * it leaves has lost well, and one that leaves without a fight has not.
 */
const HELD = 0.2;

/**
 * How far the winner of a decided battle won, from the station, its own
 * hulls, the enemy's losses and the flagship's fate. Null while undecided.
 */
export function marginOf(state: BattleState): Margin | null {
  const winner = state.winner;
  if (winner === null) return null;
  const station = state.ships[0] as Ship;
  const hold = station.status === "destroyed" ? 0 : (station.hull / CLASSES[station.cls].hull) * (1 - station.captured);
  const flagship = state.ships.find((ship) => ship.cls === "flagship");
  const terran = winner === "terran";
  const flag = flagship === undefined ? 0 : preserved(flagship, terran);
  const mine = state.ships.filter((ship) => ship.side === winner && ship !== station);
  const theirs = state.ships.filter((ship) => ship.side !== winner && ship !== station);
  // A station taken whole is worth more to the Alliance than a wreck; one held unharmed is worth most to the rebels.
  const stationShare = terran
    ? HELD + (1 - HELD) * hold
    : state.ending === "station-captured"
      ? 0.5 + 0.5 * (station.hull / CLASSES[station.cls].hull)
      : 0.5;
  const parts: MarginPart[] = [
    part("station", state.ending === "resigned" ? 0.6 : stationShare),
    part("ships", mean(mine, false)),
    part("kills", 1 - mean(theirs, true)),
    part("flagship", terran ? 1 - flag : flag),
  ];
  const margin = Math.round(
    clamp(
      parts.reduce((sum, each) => sum + each.points, 0),
      0,
      100,
    ),
  );
  return { winner, margin, parts };
}

function part(what: MarginPart["what"], share: number): MarginPart {
  return { what, points: Math.round(WEIGHT[what] * clamp(share, 0, 1)), of: WEIGHT[what] };
}

/**
 * Fraction of a ship that was saved: nothing of a wreck, most of one that left. One that is still on the field when its side
 * has `lost` has yet to fight its way out.
 */
function preserved(ship: Ship, lost: boolean): number {
  if (ship.status === "destroyed") return 0;
  const hull = ship.hull / CLASSES[ship.cls].hull;
  if (ship.status === "withdrawn") return 0.35 + 0.5 * hull;
  return lost ? 0.15 + 0.35 * hull : 0.4 + 0.6 * hull;
}

/** Mean share saved, by hull, so that a cruiser counts for more than a Bird. */
function mean(ships: readonly Ship[], lost: boolean): number {
  let saved = 0;
  let all = 0;
  for (const ship of ships) {
    saved += preserved(ship, lost) * CLASSES[ship.cls].hull;
    all += CLASSES[ship.cls].hull;
  }
  return all === 0 ? 0 : saved / all;
}
