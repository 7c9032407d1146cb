import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Speaker } from "../speakers.ts";
import { FLEET } from "./fleet.ts";
import type { Part } from "./part.ts";
import { REBELS } from "./rebels.ts";

const CAST: Readonly<Record<Speaker, Part>> = { ...REBELS, ...FLEET };

export const sideOfSpeaker = (speaker: Speaker): Side => CAST[speaker].side;

const isThere = ({ status }: OwnShip): boolean => status !== "destroyed" && status !== "withdrawn";

/** Whether somebody can still be heard, as far as their own side's picture goes. */
export function canSpeak(speaker: Speaker, picture: Picture): boolean {
  // Who was never fetched is nowhere in act one.
  if (speaker === "sisko" && picture.chart?.rebels?.siskoThere === false) return false;
  return picture.own.some((ship) => ship.cls === CAST[speaker].aboard && isThere(ship));
}
