import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Me, OwnData, Profile, ShownRating } from "@terok-nor/shared/wire/api.ts";
import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { newPublicId } from "../gate/codes.ts";
import { type KeyRead, Keys } from "../gate/keys.ts";
import { checkWish, skeletonOf } from "../gate/names.ts";
import type { Account, Accounts } from "./archive.ts";
import { barredFor } from "./barred.ts";
import type { Database } from "./database/open.ts";
import { depart, isKeptName } from "./departure.ts";
import { friendlyName } from "./friendly-names.ts";
import { ownDataOf } from "./own-data.ts";
import { restraintsNow, secondsLeft } from "./restraints.ts";
import { secretOf } from "./secret.ts";
import { GAMES_TO_RANK, NEWCOMER, SURE, shown } from "./skill.ts";

/** Marks looked at, the last first: as many as make any difference. */
const MARKS_READ = 20;
const LEADERS = 100;
/** How a newcomer stands. */
const UNTROUBLED = { barred: 0, silenced: 0, shutOut: 0, blocked: [] } as const;

export interface PublicAccount {
  readonly id: string;
  readonly name: string;
  readonly since: number;
  readonly played: number;
  readonly won: number;
}

/** Everyone who has an account here: who they are, what they are called and how good they are. */
export class AccountBook implements Accounts {
  readonly #db: Database;
  readonly #keys: Keys;
  readonly #now: () => number;

  private constructor(db: Database, keys: Keys, now: () => number) {
    this.#db = db;
    this.#keys = keys;
    this.#now = now;
  }

  /** @param now ms since 1970. */
  static async open(db: Database, now: () => number = Date.now): Promise<AccountBook> {
    return new AccountBook(db, new Keys(await secretOf(db), now), now);
  }

  /** A secret that all servers of this archive have in common, for a purpose of their own. */
  secretFor(purpose: string): string {
    return this.#keys.secretFor(purpose);
  }

  /** A new account, under the name wished for if nothing speaks against it, else under a friendly one. */
  async create(wish: string | null): Promise<{ readonly key: string; readonly me: Me }> {
    const checked = wish === null ? null : checkWish(wish);
    if (checked !== null && "name" in checked) {
      const made = await this.#insert(checked.name);
      if (made !== null) return made;
    }
    for (let attempt = 0; ; attempt++) {
      const made = await this.#insert(friendlyName(attempt));
      if (made !== null) return made;
    }
  }

  /** Null: the name is somebody's, or was not long ago. */
  async #insert(name: string): Promise<{ readonly key: string; readonly me: Me } | null> {
    const skeleton = skeletonOf(name);
    if (await isKeptName(this.#db, skeleton, this.#now())) return null;
    const row = { id: newPublicId(), name, skeleton, since: this.#now(), played: 0, won: 0, generation: 0 };
    const done = await this.#db
      .insertInto("accounts")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (done.numInsertedOrUpdatedRows !== 1n) return null;
    return { key: await this.#keys.sign(row.id, row.generation), me: { ...profileOf(row, []), ...UNTROUBLED } };
  }

  /** @returns why not, or null when they are called so now. */
  async rename(id: string, wish: string): Promise<RefusalCode | null> {
    const checked = checkWish(wish);
    if ("refusal" in checked) return checked.refusal;
    const skeleton = skeletonOf(checked.name);
    const { named } = (await restraintsNow(this.#db, this.#now(), id)).get(id) ?? {};
    if (named !== undefined) return "name-given";
    const taken = await this.#db
      .selectFrom("accounts")
      .select("id")
      .where("skeleton", "=", skeleton)
      .where("id", "!=", id)
      .executeTakeFirst();
    if (taken !== undefined || (await isKeptName(this.#db, skeleton, this.#now()))) return "name-taken";
    try {
      await this.#db.updateTable("accounts").set({ name: checked.name, skeleton }).where("id", "=", id).execute();
      return null;
    } catch (error) {
      // Two took the same name at the same moment; the database lets only one have it.
      const holder = await this.#db.selectFrom("accounts").select("id").where("skeleton", "=", skeleton).executeTakeFirst();
      if (holder === undefined || holder.id === id) throw error;
      return "name-taken";
    }
  }

  async hasName(name: string): Promise<boolean> {
    const skeleton = skeletonOf(name);
    if (await isKeptName(this.#db, skeleton, this.#now())) return true;
    return (await this.#db.selectFrom("accounts").select("id").where("skeleton", "=", skeleton).executeTakeFirst()) !== undefined;
  }

  async byKey(key: string): Promise<Account | null> {
    const read = await this.#good(key);
    return read === null ? null : this.byId(read.account);
  }

  /** A key to take the place of one that has been in use for long; null: it need not be replaced. */
  async renewed(key: string): Promise<string | null> {
    const read = await this.#good(key);
    return read?.isOld ? this.#keys.sign(read.account, read.generation) : null;
  }

  /** A new key in place of all there are: whoever has one of those is nobody by it any more. */
  async newKey(id: string): Promise<string> {
    const { generation } = await this.#db
      .updateTable("accounts")
      .set((eb) => ({ generation: eb("generation", "+", 1) }))
      .where("id", "=", id)
      .returning("generation")
      .executeTakeFirstOrThrow();
    return this.#keys.sign(id, Number(generation));
  }

  /** What a key says whose account has not been given another in its place. */
  async #good(key: string): Promise<KeyRead | null> {
    const read = await this.#keys.read(key);
    if (read === null) return null;
    const account = await this.#db.selectFrom("accounts").select("generation").where("id", "=", read.account).executeTakeFirst();
    return account !== undefined && Number(account.generation) === read.generation ? read : null;
  }

  async byId(id: string): Promise<Account | null> {
    const me = await this.me(id);
    return me === null ? null : { id: me.id, name: me.name, ratings: me.ratings, barred: me.barred };
  }

  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db.selectFrom("accounts").select(["id", "name"]).where("id", "in", ids).execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Deletes an account, if that is its name, as whoever types it says. @returns why not, or null. */
  async leave(id: string, name: string): Promise<RefusalCode | null> {
    const account = await this.byId(id);
    if (account?.name !== name.normalize("NFC").trim()) return "name-other";
    await depart(this.#db, id, this.#now());
    return null;
  }

  /** All that is kept about an account; null: there is none. */
  ownData(id: string): Promise<OwnData | null> {
    return ownDataOf(this.#db, id);
  }

  async dodged(id: string): Promise<void> {
    await this.#db.insertInto("dodges").values({ account: id, at: this.#now() }).execute();
  }

  async me(id: string): Promise<Me | null> {
    const now = this.#now();
    const [profile, marks, restraints] = await Promise.all([this.profile(id), this.#marks(id), restraintsNow(this.#db, now, id)]);
    if (profile === null) return null;
    const { silenced, "shut-out": shutOut } = restraints.get(id) ?? {};
    const blocked = await this.#db.selectFrom("blocks").select("blocked").where("account", "=", id).execute();
    return {
      ...profile,
      barred: barredFor(marks, now),
      silenced: secondsLeft(silenced, now),
      shutOut: secondsLeft(shutOut, now),
      blocked: blocked.map((row) => row.blocked),
    };
  }

  async profile(id: string): Promise<Profile | null> {
    const [found] = await this.#profiles([id]);
    return found ?? null;
  }

  /** The best on a side, by what is certain of their rating: its lower bound. */
  async leaders(side: Side): Promise<Profile[]> {
    const rows = await this.#db
      .selectFrom("ratings")
      .select("account")
      .where("side", "=", side)
      .where("games", ">=", GAMES_TO_RANK)
      .orderBy((eb) => eb("mu", "-", eb("sigma", "*", SURE)), "desc")
      .orderBy("account")
      .limit(LEADERS)
      .execute();
    const ids = rows.map(({ account }) => account);
    const byId = new Map((await this.#profiles(ids)).map((profile) => [profile.id, profile]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async #profiles(ids: readonly string[]): Promise<Profile[]> {
    if (ids.length === 0) return [];
    const [accounts, ratings] = await Promise.all([
      this.#db.selectFrom("accounts").selectAll().where("id", "in", ids).execute(),
      this.#db.selectFrom("ratings").selectAll().where("account", "in", ids).execute(),
    ]);
    return accounts.map((account) =>
      profileOf(
        account,
        ratings.filter((row) => row.account === account.id),
      ),
    );
  }

  async #marks(id: string): Promise<number[]> {
    const read = (table: "marks" | "dodges") =>
      this.#db.selectFrom(table).select("at").where("account", "=", id).orderBy("at", "desc").limit(MARKS_READ).execute();
    const [marks, dodges] = await Promise.all([read("marks"), read("dodges")]);
    return [...marks, ...dodges].map(({ at }) => at);
  }
}

type RatingRow = { readonly side: Side; readonly mu: number; readonly sigma: number; readonly games: number };

function profileOf(account: PublicAccount, ratings: readonly RatingRow[]): Profile {
  const of = (side: Side): ShownRating => {
    const row = ratings.find((each) => each.side === side);
    return row === undefined ? shown(NEWCOMER, 0) : shown(row, row.games);
  };
  const [terran, alliance] = SIDES.map(of) as [ShownRating, ShownRating];
  const { id, name, played, won, since } = account;
  return { id, name, ratings: { terran, alliance }, played, won, since: new Date(since).toISOString() };
}
