import { createHmac, timingSafeEqual } from "node:crypto";
import { WAIT_WORD_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import { z } from "zod";

/** s for which a wait may be gone on with after the server last said how long it was, and the longest that is taken over. */
const GOOD_FOR_S = 120;
const MOST_S = 600;

/** Whose wait it is (null: a guest's), its s, and until when the word is good, s since 1970. */
const said = z.strictObject({ account: z.string().nullable(), waited: z.number().min(0), until: z.number() });
type Said = z.infer<typeof said>;

/**
 * How long somebody has waited for a quick match, under the server's signature: the page holds it, so it outlives the
 * server and is good at any other that shares the archive. Whoever shows it twice gains what they had waited within the
 * last two minutes and nothing more, so nobody keeps count of those that were shown. Signed at once, unlike an
 * account's key, as a room that closes has no time to wait.
 */
export class WaitWords {
  readonly #secret: Uint8Array;
  readonly #now: () => number;

  /**
   * @param secret for this alone, as Keys.secretFor() makes it: a word must not pass for an account's key, nor a key for it.
   * @param now ms since 1970.
   */
  constructor(secret: string, now: () => number = Date.now) {
    this.#secret = Buffer.from(secret, "base64url");
    this.#now = now;
  }

  /**
   * @param waited s.
   * @param account whose wait it is; null: a guest's.
   */
  sign(waited: number, account: string | null): string {
    const says: Said = { account, waited: Math.floor(waited), until: this.#now() / 1000 + GOOD_FOR_S };
    const text = Buffer.from(JSON.stringify(says)).toString("base64url");
    return `${text}.${this.#markOf(text).toString("base64url")}`;
  }

  /** s that this account (null: a guest) has waited; 0 by a word that is not theirs, not ours or too old. Never throws. */
  read(word: string | null, account: string | null): number {
    const says = word === null || word.length > WAIT_WORD_LENGTH ? null : this.#opened(word);
    return says === null || says.account !== account || says.until < this.#now() / 1000 ? 0 : Math.min(MOST_S, says.waited);
  }

  #opened(word: string): Said | null {
    const [text = "", mark = ""] = word.split(".");
    const [shown, ours] = [Buffer.from(mark, "base64url"), this.#markOf(text)];
    if (shown.length !== ours.length || !timingSafeEqual(shown, ours)) return null;
    return said.safeParse(JSON.parse(Buffer.from(text, "base64url").toString())).data ?? null;
  }

  #markOf(text: string): Buffer {
    return createHmac("sha256", this.#secret).update(text).digest();
  }
}
