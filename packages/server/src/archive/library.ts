import { FILE_VERSION, type ReplayFile } from "@terok-nor/shared/replay/file.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { MatchPage, MatchSummary, Participant, PlayerPage } from "@terok-nor/shared/wire/api.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { sql } from "kysely";
import type { MatchOpening } from "./archive.ts";
import type { Database } from "./database/open.ts";
import type { MatchRow, RatingChangeRow } from "./database/schema.ts";
import { unpack } from "./packing.ts";
import { changeOf } from "./rating-changes.ts";
import { points, uncertainty } from "./skill.ts";
import { having } from "./words.ts";

/** What is looked for in the archive; null: anything. */
export interface Search {
  readonly player: string | null;
  /** Part of a name or an id, in any case of letters. */
  readonly text: string | null;
  readonly mode: MatchRow["mode"] | null;
  readonly rated: boolean | null;
  /** ms: only those that began earlier. */
  readonly before: number | null;
  readonly limit: number;
}

const HISTORY = 100;
const MATCHES_OF_A_PLAYER = 20;
/** Everything of a match but its bytes. */
const OUTLINE = [
  "id",
  "series",
  "began",
  "mode",
  "galors",
  "rated",
  "counted",
  "hz",
  "opening",
  "winner",
  "ending",
  "margin",
  "story",
  "historic",
  "ticks",
] as const;
type Outline = Pick<MatchRow, (typeof OUTLINE)[number]>;

/**
 * The archive as anyone may read it: matches that have ended. Of
 * those that run nothing is told here, as their seeds are secret.
 */
export class Library {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The newest first. */
  async search({ player, text, mode, rated, before, limit }: Search): Promise<MatchSummary[]> {
    let query = this.#db.selectFrom("matches").select(OUTLINE);
    if (player !== null) query = query.where((eb) => eb.or([eb("terran", "=", player), eb("alliance", "=", player)]));
    if (text === null) query = query.where("status", "=", "ended");
    // With the words come few. Led by its index of what has ended, SQLite would look through all there are instead.
    else query = query.where(having(this.#db, text, before)).where(sql`status || ''`, "=", "ended");
    if (mode !== null) query = query.where("mode", "=", mode);
    if (rated !== null) query = query.where("rated", "=", rated ? 1 : 0);
    if (before !== null) query = query.where("began", "<", before);
    return this.#summaries(await query.orderBy("began", "desc").orderBy("id").limit(limit).execute());
  }

  /** Null: there is none such, or it still runs. */
  async page(match: string): Promise<MatchPage | null> {
    const ended = this.#db.selectFrom("matches").where("status", "=", "ended");
    const row = await ended.select(OUTLINE).select("result").where("id", "=", match).executeTakeFirst();
    if (row === undefined) return null;
    const others = await ended.select("id").where("series", "=", row.series).orderBy("began").orderBy("id").execute();
    const [summary] = await this.#summaries([row]);
    if (summary === undefined) return null;
    const result = row.result === null ? null : unpack<BattleResult>(row.result);
    return { ...summary, result, series: others.length > 1 ? others.map(({ id }) => id) : [] };
  }

  /** All that is needed to play a match again; null: there is none such, or it still runs. */
  async replay(match: string): Promise<ReplayFile | null> {
    const found = this.#db.selectFrom("matches").innerJoin("tables", "tables.fingerprint", "matches.fingerprint");
    const row = await found
      .select([...OUTLINE, "matches.fingerprint", "content", "result", "log", "hash"])
      .where("id", "=", match)
      .where("status", "=", "ended")
      .executeTakeFirst();
    if (row === undefined) return null;
    const [summary] = await this.#summaries([row]);
    const keyframes = await this.#db
      .selectFrom("keyframes")
      .select(["tick", "hash", "bytes"])
      .where("match", "=", match)
      .orderBy("tick")
      .execute();
    const opening: MatchOpening = JSON.parse(row.opening);
    return {
      version: FILE_VERSION,
      match,
      began: new Date(row.began).toISOString(),
      participants: summary?.participants ?? [],
      rated: row.rated === 1,
      setup: opening.setup,
      entries: row.log === null ? [] : unpack<Entry[]>(row.log),
      ticks: row.ticks ?? 0,
      hash: row.hash ?? 0,
      keyframes: keyframes.map(({ tick, hash, bytes }) => ({ tick, hash, bytes: new Uint8Array(bytes) })),
      tables: { fingerprint: row.fingerprint, values: JSON.parse(row.content) },
      result: row.result === null ? null : unpack<BattleResult>(row.result),
    };
  }

  async history(player: string): Promise<PlayerPage["history"]> {
    const newest = this.#db.selectFrom("rating_changes").selectAll().where("account", "=", player);
    const rows = await newest.orderBy("at", "desc").orderBy("match").limit(HISTORY).execute();
    return rows.reverse().map((row) => {
      const now = { mu: row.mu_after, sigma: row.sigma_after };
      return { at: new Date(row.at).toISOString(), side: row.side, rating: points(now), uncertainty: uncertainty(now) };
    });
  }

  matchesOf(player: string): Promise<MatchSummary[]> {
    return this.search({ player, text: null, mode: null, rated: null, before: null, limit: MATCHES_OF_A_PLAYER });
  }

  async #summaries(rows: readonly Outline[]): Promise<MatchSummary[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const changes = await this.#db.selectFrom("rating_changes").selectAll().where("match", "in", ids).execute();
    const verifications = await this.#db.selectFrom("verifications").select(["match", "agrees"]).where("match", "in", ids).execute();
    const agrees = new Map(verifications.map((each) => [each.match, each.agrees === 1]));
    return rows.map((row) => ({
      ...summaryOf(
        row,
        changes.filter(({ match }) => match === row.id),
      ),
      verified: agrees.get(row.id) ?? null,
    }));
  }
}

function summaryOf(row: Outline, changes: readonly RatingChangeRow[]): Omit<MatchSummary, "verified"> {
  const { seats }: MatchOpening = JSON.parse(row.opening);
  const participants = seats.map(({ side, player, name, captain }): Participant => {
    const change = changes.find((each) => each.side === side);
    const seen = change === undefined ? null : changeOf(change);
    return { side, player, name, captain, rating: seen?.before ?? null, change: seen === null ? null : seen.after - seen.before };
  });
  return {
    id: row.id,
    participants,
    mode: row.mode,
    galors: row.galors,
    rated: row.rated === 1,
    counted: row.counted === null ? null : JSON.parse(row.counted),
    began: new Date(row.began).toISOString(),
    length: (row.ticks ?? 0) / row.hz,
    winner: row.winner,
    ending: row.ending ?? "",
    margin: row.margin ?? 0,
    story: row.story,
    historic: row.historic === 1,
  };
}
