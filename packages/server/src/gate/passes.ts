import { createHash, randomBytes } from "node:crypto";

/**
 * Passes of seats: whoever shows a seat's pass has that seat, from any page and after the server was started anew.
 * The archive keeps only the mark of each, from which no pass can be made.
 */
const PASS_BYTES = 16;

/** A new pass, as text. */
export function newPass(): string {
  return randomBytes(PASS_BYTES).toString("base64url");
}

export function markOf(pass: string): string {
  return createHash("sha256").update(pass).digest("base64url");
}
