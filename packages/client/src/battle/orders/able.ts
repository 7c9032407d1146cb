import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";

export function onField(ship: OwnShip): boolean {
  return ship.status === "active" || ship.status === "docked" || ship.status === "scaffold";
}

export const canMove = (ship: OwnShip): boolean => CLASSES[ship.cls].speed > 0;

export const isUnderWay = (ship: OwnShip): boolean => ship.status === "active" && canMove(ship);
