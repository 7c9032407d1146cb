import type { BattleState, Ending, Ship, ShipStatus } from "../battle/state.ts";
import { clamp } from "../math/angle.ts";
import { CLASSES, type ShipClassId } from "../ships/classes.ts";
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

/** What the margin asks of a ship when all is over; hull and captured are shares from 0 to 1. */
export interface Fate {
  readonly cls: ShipClassId;
  readonly status: ShipStatus;
  readonly hull: number;
  readonly captured: number;
}

/** An end of a battle, as it came or as a captain thinks it may come. */
export interface End {
  readonly winner: Side;
  readonly ending: Ending;
  /** Every ship of both sides, the station among them. */
  readonly ships: readonly Fate[];
}

/**
 * What each part may bring the winner. The Regent's own ship is a quarter of it, so that he has something to save by
 * leaving.
 */
const WEIGHT = { station: 45, ships: 20, kills: 10, flagship: 25 } as const;

/**
 * Share of the station's part that holding it brings, however broken it is. So little that a fleet which breaks much
 * before it leaves has lost well, and one that leaves without a fight has not.
 */
const HELD = 0.1;

/**
 * Share of a ship that was saved, whatever its hull, and for a hull that is whole: [at least, by hull]. Nothing of a
 * wreck.
 */
const LEFT = [0.6, 0.3] as const;
/** Of one still there when its side has lost: it has yet to fight its way out... */
const LEFT_BEHIND = [0.1, 0.3] as const;
/** ...and when its side has won. */
const STANDS = [0.4, 0.6] as const;

/**
 * How far the winner of a decided battle won, from the station, its own hulls, the enemy's losses and the flagship's fate.
 * Null while undecided.
 */
export function marginOf({ winner, ending, ships }: BattleState): Margin | null {
  return winner === null ? null : marginAt({ winner, ending: ending as Ending, ships: ships.map(fateOf) });
}

/** The margin of an end, which need not have come: a captain weighs by it what leaving, winning and losing would bring. */
export function marginAt({ winner, ending, ships }: End): Margin {
  const terran = winner === "terran";
  const of = (side: Side): Fate[] => ships.filter(({ cls }) => cls !== "terok-nor" && CLASSES[cls].side === side);
  const flag = saved(
    ships.filter(({ cls }) => cls === "flagship"),
    terran,
  );
  const station = ships.find(({ cls }) => cls === "terok-nor");
  const parts: MarginPart[] = [
    part("station", ending === "resigned" ? RESIGNED : stationShare(station, terran, ending)),
    part("ships", saved(of(winner), false)),
    part("kills", 1 - saved(of(terran ? "alliance" : "terran"), true)),
    part("flagship", terran ? 1 - flag : flag),
  ];
  const margin = clamp(
    parts.reduce((sum, each) => sum + each.points, 0),
    0,
    100,
  );
  return { winner, margin, parts };
}
/** Share of the station's part for an enemy that resigned. */
const RESIGNED = 0.6;

/** A station taken whole is worth more to the Alliance than a wreck; one held unharmed is worth most to the rebels. */
function stationShare(station: Fate | undefined, terran: boolean, ending: Ending): number {
  const hull = station === undefined || station.status === "destroyed" ? 0 : station.hull;
  if (terran) return HELD + (1 - HELD) * hull * (1 - (station?.captured ?? 0));
  return ending === "station-captured" ? 0.5 + 0.5 * hull : 0.5;
}

function fateOf({ cls, status, hull, captured }: Ship): Fate {
  return { cls, status, hull: hull / CLASSES[cls].hull, captured };
}

function part(what: MarginPart["what"], share: number): MarginPart {
  return { what, points: Math.round(WEIGHT[what] * clamp(share, 0, 1)), of: WEIGHT[what] };
}

/** Share of some ships that was saved, by hull, so that a cruiser counts for more than a Bird. */
function saved(ships: readonly Fate[], lost: boolean): number {
  let kept = 0;
  let all = 0;
  for (const { cls, status, hull } of ships) {
    const [least, byHull] = status === "withdrawn" ? LEFT : lost ? LEFT_BEHIND : STANDS;
    if (status !== "destroyed") kept += (least + byHull * hull) * CLASSES[cls].hull;
    all += CLASSES[cls].hull;
  }
  return all === 0 ? 0 : kept / all;
}
