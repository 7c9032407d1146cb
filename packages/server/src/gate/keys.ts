import { createHmac, randomBytes } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";

const ALGORITHM = "HS256";
/** Longest key that is looked at; ours are about half of it. */
const LONGEST_KEY = 400;
const SECRET_BYTES = 32;
/** Days for which a key is good, and after which whoever comes with it is given a new one. */
const GOOD_FOR_DAYS = 400;
const RENEWED_AFTER_DAYS = 30;
const DAY_S = 86_400;

/** A new secret to sign with, as text. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What a key says. */
export interface KeyRead {
  /** Public id of the account it belongs to. */
  readonly account: string;
  /** How often the account had been given other keys in place of all it had. */
  readonly generation: number;
  /** It has been in use for so long that another should take its place. */
  readonly isOld: boolean;
}

/**
 * Keys of accounts: a public id and the generation of its keys under the server's signature. Whoever has
 * the key is that player for as long as it is good; nobody else can make one.
 */
export class Keys {
  readonly #secret: Uint8Array;
  readonly #now: () => number;

  /**
   * @param secret as made by newSecret(); with another one, no key made before is worth anything.
   * @param now ms since 1970.
   */
  constructor(secret: string, now: () => number = Date.now) {
    this.#secret = Buffer.from(secret, "base64url");
    this.#now = now;
  }

  /** A secret for another purpose, the same wherever this one is: nobody can work back from it. */
  secretFor(purpose: string): string {
    return createHmac("sha256", this.#secret).update(purpose).digest("base64url");
  }

  sign(account: string, generation: number): Promise<string> {
    const now = Math.floor(this.#now() / 1000);
    const key = new SignJWT({ generation }).setProtectedHeader({ alg: ALGORITHM }).setSubject(account);
    return key
      .setIssuedAt(now)
      .setExpirationTime(now + GOOD_FOR_DAYS * DAY_S)
      .sign(this.#secret);
  }

  /** What a key says; null for anything that was not signed here, or is not good any more. Never throws. */
  async read(key: string): Promise<KeyRead | null> {
    if (key.length > LONGEST_KEY) return null;
    try {
      const currentDate = new Date(this.#now());
      const { payload } = await jwtVerify(key, this.#secret, { algorithms: [ALGORITHM], currentDate });
      if (payload.sub === undefined) return null;
      const age = this.#now() / 1000 - (payload.iat ?? 0);
      // Keys of earlier servers have no generation, and no end.
      const generation = typeof payload.generation === "number" ? payload.generation : 0;
      return { account: payload.sub, generation, isOld: age > RENEWED_AFTER_DAYS * DAY_S };
    } catch {
      return null;
    }
  }
}
