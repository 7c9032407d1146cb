import { createHash, randomInt } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "@terok-nor/shared/wire/limits.ts";

const MATCH_ID_LENGTH = 10;

/**
 * A code for a new battle that nobody can guess: 23^6 = 148 million, from the system's own randomness.
 * @param taken tells whether a battle already has it.
 */
export async function newCode(taken: (code: string) => boolean | Promise<boolean>): Promise<string> {
  for (;;) {
    let code = "";
    for (let i = 0; i < CODE_LENGTH; i++) code += CODE_ALPHABET[randomInt(CODE_ALPHABET.length)];
    if (!(await taken(code))) return code;
  }
}

/** An id under which a battle is archived: 23^10, so that nobody runs through them. */
export function newMatchId(): string {
  return Array.from({ length: MATCH_ID_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
}

/** A seed for the opening or for the rolls. */
export function newSeed(): number {
  return randomInt(2 ** 32);
}

/** A seed made of a secret one, for a purpose of its own: from what it brings about, nobody can work back to the secret. */
export function seedFrom(secret: number, purpose: string): number {
  return createHash("sha256").update(`${secret} ${purpose}`).digest().readUInt32LE();
}
