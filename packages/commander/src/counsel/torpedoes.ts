import { sideState } from "@terok-nor/shared/battle/field.ts";
import type { BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import { turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { Picture, TorpedoMark } from "@terok-nor/shared/sight/picture.ts";
import { squared } from "./places.ts";

/** Share of its fuel a torpedo in flight is thought to have left. */
const FUEL_LEFT = 0.5;
/** ° off its bow within which a torpedo's prey is looked for. */
const AHEAD = 60;

/** Puts torpedoes in flight into a believed battle: where they are seen, after the nearest ship ahead of them. */
export function placeTorpedoes(state: BattleState, picture: Picture): void {
  for (const mark of picture.torpedoes) {
    const side: Side = mark.own === (picture.side === "terran") ? "terran" : "alliance";
    const prey = preyOf(state, mark, side);
    if (prey === null) continue;
    state.torpedoes.push({
      id: sideState(state, side).launched++,
      side,
      weapon: mark.weapon,
      shooter: state.ships.find((ship) => ship.side === side)?.id ?? 0,
      x: mark.x,
      y: mark.y,
      heading: mark.heading,
      fuel: (WEAPON_TABLE[mark.weapon].flight?.fuel ?? 0) * FUEL_LEFT,
      target: prey.id,
      seen: false,
      seenAs: -1,
    });
  }
}

function preyOf(state: BattleState, mark: TorpedoMark, side: Side): Ship | null {
  let best: Ship | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ship of state.ships) {
    if (ship.side === side || ship.status !== "active") continue;
    const off = turnBetween(mark.heading, bearing(ship.y - mark.y, ship.x - mark.x));
    const away = squared(ship, mark);
    if (off > AHEAD || off < -AHEAD || away >= nearest) continue;
    best = ship;
    nearest = away;
  }
  return best;
}
