import { randomInt } from "node:crypto";

/** Ranks and names for people who have not chosen one: of both sides, and of nobody in the story. */
const RANKS = ["Glinn", "Gil", "Dalin", "Bekk", "Pilot", "Gunner", "Ensign", "Trader", "Miner", "Scout"];
const NAMES = [
  "Corvat",
  "Darhel",
  "Temar",
  "Orsa",
  "Velk",
  "Marn",
  "Joral",
  "Kethin",
  "Sarda",
  "Brisk",
  "Halden",
  "Norrik",
  "Tavin",
  "Ulari",
  "Renko",
  "Ostrel",
  "Parrish",
  "Quill",
  "Zemba",
  "Yarrow",
];

/** A name for a newcomer, like "Glinn Corvat 7". The more have been found taken, the larger the numbers it draws from. */
export function friendlyName(attempt: number): string {
  const word = (list: readonly string[]) => list[randomInt(list.length)];
  return `${word(RANKS)} ${word(NAMES)} ${2 + randomInt(8 * 4 ** Math.min(attempt, 8))}`;
}
