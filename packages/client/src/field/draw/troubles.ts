import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Marked } from "./marked.ts";

/** s for which a ship that was hit is marked as hit. */
const TOLD = 2.5;
/** Share of a hull or facing that must go at once to be a hit worth marking; a shield also drains by itself. */
const HULL_HIT = 0.004;
const SHIELD_HIT = 0.015;
/** Share of the hull below which a ship is in danger, struck or not. */
const DANGER = 0.35;

/** How an own ship fares: struck on its shields, struck on its hull, near its end. */
export type Trouble = "none" | "struck" | "hurt" | "dying";

interface Watched {
  readonly hull: number;
  readonly shields: readonly number[];
  readonly struck: number;
  readonly hurt: number;
}

/**
 * Notices which own ships are being hit. Of contacts it knows nothing: what it told of them would
 * tell a ship from a warp shadow.
 */
export class Troubles {
  readonly #ships = new Map<number, Watched>();

  /** @param now s, of whichever clock */
  of({ id, ship }: Pick<Marked, "id" | "ship">, now: number): Trouble {
    if (!ship) return "none";
    const was = this.#ships.get(id);
    const next = was ? noticed(was, ship, now) : { hull: ship.hull, shields: ship.shields, struck: -TOLD, hurt: -TOLD };
    this.#ships.set(id, next);
    if (ship.hull < DANGER) return "dying";
    if (now - next.hurt < TOLD) return "hurt";
    return now - next.struck < TOLD ? "struck" : "none";
  }
}

function noticed(was: Watched, { hull, shields }: OwnShip, now: number): Watched {
  if (hull === was.hull && shields === was.shields) return was;
  const isHurt = was.hull - hull > HULL_HIT;
  const isStruck = isHurt || shields.some((charge, i) => (was.shields[i] ?? charge) - charge > SHIELD_HIT);
  return { hull, shields, struck: isStruck ? now : was.struck, hurt: isHurt ? now : was.hurt };
}
