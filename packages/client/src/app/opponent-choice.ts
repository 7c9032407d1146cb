import { signal } from "@preact/signals";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { recall, remember } from "./storage.ts";

/** The side and the level of captain last chosen in this browser: who comes back starts with one press. */
export const chosenSide = signal<Side>(SIDES.find((side) => side === recall("side")) ?? "terran");
export const chosenLevel = signal<CaptainLevel>(CAPTAIN_LEVELS.find((level) => level === recall("level")) ?? "cadet");

export function chooseSide(side: Side): void {
  chosenSide.value = side;
  remember("side", side);
}

export function chooseLevel(level: CaptainLevel): void {
  chosenLevel.value = level;
  remember("level", level);
}
