import { signal } from "@preact/signals";
import { recall, remember } from "../kit/storage.ts";

export const MAX_NAME = 20;

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
export const playerName = signal(recall("name") ?? offerName());
/** Whether nobody thought of that name: if somebody has it already, another will do as well. */
export const nameWasOffered = () => recall("name") === null;

export function setPlayerName(name: string): void {
  const kept = name.slice(0, MAX_NAME);
  playerName.value = kept;
  remember("name", kept);
}

/** What is sent to the server: never empty. */
export function nameToPlayUnder(): string {
  if (playerName.peek().trim() === "") setPlayerName(offerName());
  return playerName.peek().trim();
}
