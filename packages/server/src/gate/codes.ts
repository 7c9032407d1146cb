import { randomInt } from "node:crypto";
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

/** A seed for the opening or for the rolls. */
export function newSeed(): number {
  return randomInt(2 ** 32);
}
