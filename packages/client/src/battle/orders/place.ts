import type { EntityId } from "@terok-nor/shared/ships/ids.ts";

/** Where an order is to go: a point of the field (u), and the own ship or contact there, or -1. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly entity: EntityId;
  readonly add: boolean;
}

export interface PlaceChoices {
  /** u */
  readonly radius: number;
  readonly posing: "raider" | "defiant";
}

/** u: the field's orders reach no farther. */
const REACH = 2400;

/** A coordinate of the field as an order carries it. */
export const within = (v: number): number => Math.round(Math.max(-REACH, Math.min(REACH, v)) * 10) / 10;

/** The bearing of a point from the station, ° clockwise from +x, 0 to 360. */
export function bearingOf(x: number, y: number): number {
  return Math.round(((Math.atan2(y, x) * 180) / Math.PI + 360) % 360);
}
