import { randomBytes } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";

const ALGORITHM = "HS256";
/** Longest key that is looked at; ours are about half of it. */
const LONGEST_KEY = 400;
const SECRET_BYTES = 32;

/** A new secret to sign with, as text. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/**
 * Keys of accounts: a public id under the server's signature. Whoever has the key is that player; nobody else can make one.
 */
export class Keys {
  readonly #secret: Uint8Array;

  /** @param secret as made by newSecret(); with another one, no key made before is worth anything. */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret, "base64url");
  }

  sign(account: string): Promise<string> {
    return new SignJWT().setProtectedHeader({ alg: ALGORITHM }).setSubject(account).setIssuedAt().sign(this.#secret);
  }

  /** Id of the account a key belongs to; null for anything that was not signed here. Never throws. */
  async read(key: string): Promise<string | null> {
    if (key.length > LONGEST_KEY) return null;
    try {
      const { payload } = await jwtVerify(key, this.#secret, { algorithms: [ALGORITHM] });
      return payload.sub ?? null;
    } catch {
      return null;
    }
  }
}
