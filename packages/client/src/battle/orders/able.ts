import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Command, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { OrderAction } from "../../settings/actions.ts";

export function onField(ship: OwnShip): boolean {
  return ship.status === "active" || ship.status === "docked" || ship.status === "scaffold";
}

export const canMove = (ship: OwnShip): boolean => CLASSES[ship.cls].speed > 0;

const underWay = (ship: OwnShip): boolean => ship.status === "active" && canMove(ship);

const ABLE: Readonly<Record<OrderAction, (ship: OwnShip, command: Command) => boolean>> = {
  move: underWay,
  attack: (ship) => ship.status === "active",
  "attack-move": underWay,
  orbit: underWay,
  strafe: underWay,
  "stand-off": underWay,
  guard: underWay,
  stop: underWay,
  fire: onField,
  helm: underWay,
  board: (ship) => underWay(ship) && ship.troops > 0,
  shadow: (ship) => underWay(ship) && ship.projectors > 0,
  dock: (ship) => underWay(ship) && CLASSES[ship.cls].side === "terran",
  undock: (ship) => ship.status === "docked",
  jettison: (ship) => ship.status === "scaffold" && ship.scaffold < 0,
  "rush-repair": (ship, command) => command.obrien && ship.cls === "defiant" && onField(ship) && ship.systems.some((health) => health < 1),
  burst: (ship, command) => command.obrien && onField(ship) && CLASSES[ship.cls].coreMax > 1,
  recall: (ship, command) => ship.status === "away" && command.raiderDue >= 0 && !command.raiderRecalled,
  assist: (ship, command) => ship.cls === "flagship" && underWay(ship) && command.callWait >= 0,
  withdraw: underWay,
  "full-retreat": (ship, command) => ship.cls === "flagship" && underWay(ship) && !command.retreating,
};

/** What only one ship of a side can ever do needs no selection. */
const ALONE = new Set<OrderAction>(["recall", "jettison", "assist"]);

/** The ships among those selected that can carry the action out now; of the whole side where only one ship could be meant. */
export function shipsFor(action: OrderAction, picture: Picture, selected: ReadonlySet<number>): OwnShip[] {
  const can = ABLE[action];
  const asked = ALONE.has(action) ? picture.own : picture.own.filter((ship) => selected.has(ship.id));
  const able = asked.filter((ship) => can(ship, picture.command));
  return action === "helm" ? able.slice(0, 1) : able;
}

/** What the order bar offers for a selection: only what some selected ship can do. */
export function offers(picture: Picture, selected: ReadonlySet<number>): OrderAction[] {
  return (Object.keys(ABLE) as OrderAction[]).filter((action) => shipsFor(action, picture, selected).length > 0);
}
