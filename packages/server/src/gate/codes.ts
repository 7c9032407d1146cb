import { createHash, randomInt } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "@terok-nor/shared/wire/limits.ts";

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

/** Characters of a public id: 23^10 = 4 * 10^13 of them. */
const PUBLIC_ID_LENGTH = 10;

/** A public id for an account or a match: drawn, so that nobody learns from it how many there are or which come next. */
export function newPublicId(): string {
  return Array.from({ length: PUBLIC_ID_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
}

/** A seed for the opening or for the rolls. */
export function newSeed(): number {
  return randomInt(2 ** 32);
}

/** A seed made of a secret one, for a purpose of its own: from what it brings about, nobody can work back to the secret. */
export function seedFrom(secret: number, purpose: string): number {
  return createHash("sha256").update(`${secret} ${purpose}`).digest().readUInt32LE();
}
