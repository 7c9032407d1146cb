import { signal } from "@preact/signals";
import { MODES, type Mode } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { recall, remember } from "../kit/storage.ts";

/** How "either side" is kept. */
const EITHER = "either";

/** The side (null: either), the level of captain and the kind of battle last chosen in this browser: who comes back starts with one press. */
export const chosenSide = signal<Side | null>(
  recall("side") === EITHER ? null : (SIDES.find((side) => side === recall("side")) ?? "terran"),
);
export const chosenLevel = signal<CaptainLevel>(CAPTAIN_LEVELS.find((level) => level === recall("level")) ?? "cadet");

export function chooseSide(side: Side | null): void {
  chosenSide.value = side;
  remember("side", side ?? EITHER);
}

/** The side to begin a battle of one's own with: for whoever takes either, by lot. */
export function sideToTake(): Side {
  return chosenSide.peek() ?? SIDES[Math.floor(Math.random() * SIDES.length)] ?? "terran";
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

/** What was last wished of a quick match: that it counts, and that the other kind of battle is welcome too. */
export const chosenRated = signal(recall("rated") !== "no");
export const anyMode = signal(recall("any-mode") === "yes");

export function chooseRated(rated: boolean): void {
  chosenRated.value = rated;
  remember("rated", rated ? "yes" : "no");
}

export function chooseAnyMode(any: boolean): void {
  anyMode.value = any;
  remember("any-mode", any ? "yes" : "no");
}
