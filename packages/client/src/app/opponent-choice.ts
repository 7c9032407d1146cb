import { signal } from "@preact/signals";
import { MODES, type Mode } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { recall, remember } from "./storage.ts";

/** The side, the level of captain and the kind of battle last chosen in this browser: who comes back starts with one press. */
export const chosenSide = signal<Side>(SIDES.find((side) => side === recall("side")) ?? "terran");
export const chosenLevel = signal<CaptainLevel>(CAPTAIN_LEVELS.find((level) => level === recall("level")) ?? "cadet");

export function chooseSide(side: Side): void {
  chosenSide.value = side;
  remember("side", side);
}

export const chosenMode = signal<Mode>(MODES.find((mode) => mode === recall("mode")) ?? "full");

export function chooseMode(mode: Mode): void {
  chosenMode.value = mode;
  remember("mode", mode);
}

export function chooseLevel(level: CaptainLevel): void {
  chosenLevel.value = level;
  remember("level", level);
}
