import type { Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import type { Mode } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Decision } from "@terok-nor/shared/wire/conduct.ts";
import type { Mark } from "../consequences.ts";

/** The tables of the archive, as both engines know them. Times in ms since 1970; yes and no as 1 and 0. */
export interface Schema {
  settings: { name: string; value: string };
  /** generation: how often all keys were replaced by a new one. */
  accounts: { id: string; name: string; skeleton: string; since: number; played: number; won: number; generation: number };
  /** One for each side an account has fought a rated battle on. */
  ratings: { account: string; side: Side; mu: number; sigma: number; games: number };
  matches: MatchRow;
  /** The ship and weapon tables and the numbers of act one that matches were fought by; each stored once. */
  tables: { fingerprint: string; content: string };
  /** What was done in matches that are still running. */
  pieces: { match: string; seq: number; entries: Uint8Array };
  /** Tick up to which all is known of matches that are still running. */
  progress: { match: string; up_to: number };
  /** Rooms between battles: JSON of the KeptRoom. */
  rooms: { code: string; content: string; owner: string | null };
  /** Those that share the database. process: by Colyseus' name; seen: last sign of life, by the database's clock. */
  servers: { id: string; process: string; seen: number };
  keyframes: { match: string; tick: number; hash: number; bytes: Uint8Array };
  rating_changes: RatingChangeRow;
  marks: { match: string; account: string; kind: Mark; at: number };
  /** Marks of those who went out of a rated match before its battle, and so before there was a match. */
  dodges: { account: string; at: number };
  /** What came of running a match's orders again. */
  verifications: { match: string; agrees: number; differs_at: number | null; at: number };
  verdicts: { match: string; content: string; at: number };
}

export interface MatchRow {
  id: string;
  code: string;
  series: string;
  status: "running" | "ended";
  /** Id of the server that fights it, or did; null: of one that is alone with its database. */
  owner: string | null;
  began: number;
  mode: Mode;
  galors: number;
  rated: number;
  hz: number;
  /** JSON of the MatchOpening. */
  opening: string;
  fingerprint: string;
  /** Names, public ids and the match's own id, in small letters: what a search looks through. */
  words: string;
  /** Public ids of those who commanded; null for guests and captains. */
  terran: string | null;
  alliance: string | null;
  /** From here on null while it runs. */
  decision: Decision | null;
  by_side: Side | null;
  winner: Side | null;
  ending: string | null;
  margin: number | null;
  story: Outcome | null;
  historic: number | null;
  ticks: number | null;
  hash: number | null;
  /** The BattleResult, packed; null where there is none. */
  result: Uint8Array | null;
  /** All entries, packed. */
  log: Uint8Array | null;
  /** JSON of Counted; null where there was nothing to count. */
  counted: string | null;
}

export interface RatingChangeRow {
  match: string;
  account: string;
  side: Side;
  mu_before: number;
  sigma_before: number;
  mu_after: number;
  sigma_after: number;
  at: number;
}
