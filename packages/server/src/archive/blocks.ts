import type { Blocked } from "@terok-nor/shared/wire/api.ts";
import { BLOCKS_MOST } from "@terok-nor/shared/wire/limits.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import type { Database } from "./database/open.ts";

/** Whom players want neither to hear nor to meet. Only whoever has blocked somebody is ever told of it. */
export class BlockBook {
  readonly #db: Database;
  readonly #now: () => number;

  /** @param now ms since 1970. */
  constructor(db: Database, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Those whom an account has blocked, the last first. */
  async of(account: string): Promise<Blocked[]> {
    const rows = await this.#db
      .selectFrom("blocks")
      .innerJoin("accounts", "accounts.id", "blocks.blocked")
      .select(["blocks.blocked", "blocks.at", "accounts.name"])
      .where("blocks.account", "=", account)
      .orderBy("blocks.at", "desc")
      .orderBy("blocks.blocked")
      .execute();
    return rows.map(({ blocked, name, at }) => ({ player: blocked, name, since: new Date(at).toISOString() }));
  }

  /** Whom each of some accounts has blocked. */
  async among(accounts: readonly string[]): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    if (accounts.length === 0) return found;
    const rows = await this.#db.selectFrom("blocks").select(["account", "blocked"]).where("account", "in", accounts).execute();
    for (const { account, blocked } of rows) found.set(account, (found.get(account) ?? new Set()).add(blocked));
    return found;
  }

  /** @returns why not, or null. */
  async block(account: string, blocked: string): Promise<RefusalCode | null> {
    if (account === blocked) return "bad-request";
    const known = await this.#db.selectFrom("accounts").select("id").where("id", "=", blocked).executeTakeFirst();
    if (known === undefined) return "no-such-player";
    const { most } = await this.#db
      .selectFrom("blocks")
      .select((eb) => eb.fn.countAll<number | bigint | string>().as("most"))
      .where("account", "=", account)
      .executeTakeFirstOrThrow();
    if (Number(most) >= BLOCKS_MOST) return "block-many";
    await this.#db
      .insertInto("blocks")
      .values({ account, blocked, at: this.#now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return null;
  }

  async unblock(account: string, blocked: string): Promise<void> {
    await this.#db.deleteFrom("blocks").where("account", "=", account).where("blocked", "=", blocked).execute();
  }
}
