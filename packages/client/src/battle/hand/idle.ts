import type { ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { canMove, onField } from "../orders/able.ts";

/** A ship that could go somewhere or fight, and has been told nothing. */
export function isIdle(ship: OwnShip, helm: ShipId): boolean {
  return ship.status === "active" && canMove(ship) && ship.tasks.length === 0 && ship.target < 0 && !ship.broken && ship.id !== helm;
}

export const idleShips = (picture: Picture): OwnShip[] => picture.own.filter((ship) => isIdle(ship, picture.command.helm));

/**
 * Whose turn it is when going through the ships one by one: those that wait for orders first, then the rest as listed.
 * @param current the ship whose turn it was, -1: none yet
 * @param served it waited until it was given its orders just now: then the next that waits comes up
 * @param step forwards or back
 * @returns null where no ship is left
 */
export function nextInTurn(picture: Picture, current: number, served: boolean, step: 1 | -1): OwnShip | null {
  const idle = idleShips(picture);
  const rest = picture.own.filter((ship) => onField(ship) && !idle.includes(ship));
  const turn = [...idle, ...rest];
  const at = turn.findIndex((ship) => ship.id === current);
  if (at < 0 || (served && idle.length > 0)) return turn[0] ?? null;
  return turn[(at + step + turn.length) % turn.length] ?? null;
}
