import { NAME_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import { browserStore } from "../kit/storage.ts";
import { kept } from "./kept.ts";

const RANKS = ["Captain", "Commander", "Glinn", "Lieutenant", "Pilot", "Gunner"];
const SURNAMES = [
  "Aren",
  "Belan",
  "Corvat",
  "Dren",
  "Halloran",
  "Ishan",
  "Kerrin",
  "Lorak",
  "Maretz",
  "Orun",
  "Palis",
  "Revik",
  "Solan",
  "Tarvo",
  "Venn",
];

const pick = (from: readonly string[]) => from[Math.floor(Math.random() * from.length)] ?? "";

/** A name nobody has to think of. */
export function offerName(): string {
  return `${pick(RANKS)} ${pick(SURNAMES)}`;
}

/** The name this browser plays under, kept between visits. */
export const playerName = kept("name", (text) => text, offerName());
/** Whether nobody thought of that name: if somebody has it already, another will do as well. */
export const nameWasOffered = () => browserStore.get("name") === null;

export function setPlayerName(name: string): void {
  playerName.value = name.slice(0, NAME_LENGTH);
}

/** What is sent to the server: never empty. */
export function nameToPlayUnder(): string {
  if (playerName.peek().trim() === "") setPlayerName(offerName());
  return playerName.peek().trim();
}
