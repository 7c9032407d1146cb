import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { Carried } from "@terok-nor/shared/battle/carried.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ShownRating } from "@terok-nor/shared/wire/api.ts";
import type { Decision, RatingChange, SeriesBattle } from "@terok-nor/shared/wire/conduct.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";
import type { RatingChanges } from "./rating-changes.ts";

/** Somebody with an account, as the rooms know them: from the server's own data, never from what a page says. */
export interface Account {
  /** Public id. */
  readonly id: string;
  readonly name: string;
  readonly ratings: Readonly<Record<Side, ShownRating>>;
  /** s until they may seek quick matches again. */
  readonly barred: number;
}

/** Who sat in a seat when a battle began. */
export interface Seat {
  readonly side: Side;
  /** Public id, null for guests and captains. */
  readonly player: string | null;
  readonly name: string;
  readonly captain: CaptainLevel | null;
  /** Mark of the pass that leads back to it (gate/passes.ts); null for captains. */
  readonly mark: string | null;
}

/** A battle as it begins. */
export interface MatchOpening {
  readonly id: string;
  /** Code of its room. */
  readonly code: string;
  /** In the order of the room's seats. */
  readonly seats: readonly Seat[];
  readonly setup: BattleSetup;
  readonly choices: LobbyChoices;
  readonly terms: Terms;
  /** Id of the first battle of its series, its own for a first or only one. */
  readonly series: string;
  /** The battles of the series that came before it and count. */
  readonly earlier: readonly SeriesBattle[];
  /** What was agreed on before anything was carried over. */
  readonly chosen: LobbyChoices;
}

/** What happened since the last piece: all entries before the tick after `upTo`. */
export interface MatchPiece {
  readonly upTo: number;
  readonly entries: readonly Entry[];
}

export interface MatchEnd {
  /** Null: called off or void; nothing is rated. */
  readonly result: BattleResult | null;
  readonly decision: Decision;
  /** Whose doing it was: who resigned, left, called off, or claimed. */
  readonly by: Side | null;
  /** They did nothing for too long though their line was good. */
  readonly stalled: boolean;
  readonly ticks: number;
  readonly hash: number;
}

/** A battle that was going on when the server died. */
export interface Unfinished {
  readonly opening: MatchOpening;
  readonly entries: readonly Entry[];
  /** Tick up to which everything is known. */
  readonly upTo: number;
}

/** What rooms ask of the archive. Writes of one match are carried out in the order in which they were asked for. */
export interface MatchArchive {
  begin(opening: MatchOpening): Promise<void>;
  /** Queued, and written within half a second. */
  keep(match: string, piece: MatchPiece): void;
  keyframe(match: string, frame: { readonly tick: number; readonly hash: number; readonly bytes: Uint8Array }): void;
  /**
   * Result, ratings and conduct in one transaction, after all that was kept.
   * A second call for the same match changes nothing and says the same.
   */
  end(match: string, end: MatchEnd): Promise<RatingChanges>;
  /** Gives the loser back what the court found; once. */
  judge(match: string, verdict: Verdict): Promise<RatingChange | null>;
  /**
   * Battles that were going on when the server died. Where several servers share the database: a few of those that are
   * nobody's, which are this server's from now on.
   */
  unfinished(): Promise<Unfinished[]>;
  /** Another server fights it: nothing of it is written here any more, and what was is that server's. */
  isLost(match: string): boolean;
  /** All written that was queued. */
  flush(): Promise<void>;
}

/** A room between battles. */
export interface KeptRoom {
  readonly code: string;
  /** On the list of open battles. */
  readonly open: boolean;
  /** Index of the host's seat. */
  readonly host: number;
  /** In their order; null: nobody sits there. */
  readonly seats: readonly (Seat | null)[];
  readonly choices: LobbyChoices;
  readonly terms: Terms;
  /** The battle before, with what both are shown of it, as it is shown; null before the first. */
  readonly over: { readonly match: string; readonly result: string; readonly aftermath: string } | null;
  /** The series that goes on with the next battle; null: that one begins another. */
  readonly series: (Pick<MatchOpening, "earlier" | "chosen"> & { readonly carried: Carried | null }) | null;
}

/** The rooms between battles, for a server that is started anew. */
export interface RoomArchive {
  /** Queued, and written within half a second. */
  keep(room: KeptRoom): void;
  forget(code: string): void;
  /** All of them. Where several servers share the database: a few that are nobody's, which are this server's from now on. */
  kept(): Promise<KeptRoom[]>;
  /** Another server has it. */
  isLost(code: string): boolean;
}

export interface Accounts {
  /** Who has this key; null: nobody. */
  byKey(key: string): Promise<Account | null>;
  byId(id: string): Promise<Account | null>;
  /** Whether somebody has this name, or one that looks like it. */
  hasName(name: string): Promise<boolean>;
  /** They went out of a rated match that was found for them, before its battle began: a mark like any other. */
  dodged(id: string): Promise<void>;
}
