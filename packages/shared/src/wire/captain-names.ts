import type { Side } from "../ships/types.ts";
import type { CaptainLevel } from "./tables.ts";

/** What the captains of the machine are called, whom nobody else may be called like. */
export const CAPTAIN_NAMES: Readonly<Record<Side, Readonly<Record<CaptainLevel, string>>>> = {
  terran: { cadet: "Rom", officer: "Bashir", admiral: "O'Brien", strategist: "Tuvok" },
  alliance: { cadet: "Damar", officer: "Evek", admiral: "Turrel", strategist: "Martok" },
};
