import type { Outcome as StoryKind } from "../aftermath/outcome.ts";
import type { Mode } from "../battle/state.ts";
import type { Side } from "../ships/types.ts";
import type { Counted } from "./counting.ts";
import type { OpenBattle } from "./open-battle.ts";
import type { BattleResult } from "./result.ts";
import type { CaptainLevel } from "./tables.ts";

/**
 * What the server's HTTP interface under /api answers, as JSON. Refusals are answered with status 4xx and
 * `{ code, text }` of wire/refusals.ts. Who asks is told by `Authorization: Bearer <key>`.
 */

/** A rating as it is shown. */
export interface ShownRating {
  /** Whole points; a newcomer has 1500. */
  readonly rating: number;
  /** ± points within which it lies with 95 %. */
  readonly uncertainty: number;
  /** Rated battles on this side. */
  readonly games: number;
}

/** A player as anyone may know them. */
export interface Profile {
  /** Public; says nothing of the key. */
  readonly id: string;
  readonly name: string;
  readonly ratings: Readonly<Record<Side, ShownRating>>;
  readonly played: number;
  readonly won: number;
  /** ISO. */
  readonly since: string;
}

/** POST /api/account: a new account. The key is all there is to it: whoever has it is that player. */
export interface NewAccount {
  readonly key: string;
  readonly me: Me;
}

/**
 * GET /api/me, and POST /api/me/name `{ name }`: oneself. POST /api/me/key answers as
 * to a NewAccount, with a key in place of all others.
 */
export interface Me extends Profile {
  /** s until quick matches may be sought again, after too many were left or called off; 0: now. */
  readonly barred: number;
  /** s for which whoever runs the server has muted one, and barred one from battles with people; 0: not. */
  readonly silenced: number;
  readonly shutOut: number;
  /** Public ids of those whom one has blocked. */
  readonly blocked: readonly string[];
  /** In place of the key that was shown, which has been in use for long. */
  readonly key?: string;
}

/**
 * GET /api/me/blocks: those whom one has blocked. POST /api/me/blocks `{ player, block }` changes it and answers with
 * oneself. Nothing of it is told to them.
 */
export interface Blocked {
  readonly player: string;
  readonly name: string;
  /** ISO. */
  readonly since: string;
}

/**
 * POST /api/reports `{ player, match, reason, words }`: reports a player to whoever runs the server, by a battle that
 * is in the archive or by their page alone (`match` null). Answers with `{}`.
 */

/** GET /api/me/data: all that is kept about oneself, as one file. Times are ISO. */
export interface OwnData {
  readonly account: Pick<Profile, "id" | "name" | "since" | "played" | "won"> & { readonly timesKeysWereReplaced: number };
  readonly ratings: readonly { readonly side: Side; readonly skill: number; readonly uncertainty: number; readonly battles: number }[];
  readonly ratingChanges: readonly {
    readonly at: string;
    readonly match: string;
    readonly side: Side;
    readonly skillBefore: number;
    readonly skillAfter: number;
  }[];
  readonly battles: readonly { readonly id: string; readonly began: string; readonly side: Side; readonly name: string }[];
  /** What was noted of battles one left, and of matches found for one and not fought. */
  readonly marks: readonly { readonly at: string; readonly kind: string; readonly match: string | null }[];
  readonly blocked: readonly Blocked[];
  readonly reportsMade: readonly {
    readonly at: string;
    readonly about: string;
    readonly match: string | null;
    readonly reason: string;
    readonly words: string;
    readonly isClosed: boolean;
  }[];
  /** Muted or barred by whoever runs the server. */
  readonly restraints: readonly { readonly kind: string; readonly until: string; readonly why: string }[];
  /** Rooms between two battles in which one has a seat. */
  readonly rooms: number;
}

/** POST /api/me/delete `{ name }`: deletes the account, whose name is typed again for it. Answers with `{}`. */

/** GET /api/leaderboard/:side: the best, surest first; those with too few battles are left out. */
export interface LeaderboardRow {
  readonly rank: number;
  readonly player: Profile;
}

/** Somebody who took part. A captain has a level and no player. */
export interface Participant {
  readonly side: Side;
  readonly player: string | null;
  readonly name: string;
  readonly captain: CaptainLevel | null;
  /** At the beginning, where it was rated; and what it came to. */
  readonly rating: number | null;
  readonly change: number | null;
}

/** GET /api/matches?player&text&mode&rated&before&limit: the archive, newest first; GET /api/matches/:id adds the result. */
export interface MatchSummary {
  readonly id: string;
  readonly participants: readonly Participant[];
  readonly mode: Mode;
  readonly galors: number;
  readonly rated: boolean;
  /** What it counted for; null where nothing was counted, as of a casual one. */
  readonly counted: Counted | null;
  /** ISO. */
  readonly began: string;
  /** s of battle. */
  readonly length: number;
  /** Null: called off, or ended by a fault of the server. */
  readonly winner: Side | null;
  readonly ending: string;
  readonly margin: number;
  readonly story: StoryKind | null;
  readonly historic: boolean;
  /** Its orders, run again by the server, came to this result; null: not run again yet, or there is none. */
  readonly verified: boolean | null;
}
export interface MatchPage extends MatchSummary {
  readonly result: BattleResult | null;
  /** Matches of the same series, in their order, where it was of one. */
  readonly series: readonly string[];
}

/** GET /api/players/:id */
export interface PlayerPage {
  readonly profile: Profile;
  /** Ratings after each of the last rated battles, oldest first. */
  readonly history: readonly { readonly at: string; readonly side: Side; readonly rating: number; readonly uncertainty: number }[];
  readonly matches: readonly MatchSummary[];
}

/** GET /api/live: battles going on that may be watched, those with the best players first. */
export interface LiveMatch {
  /** By which it is watched. */
  readonly code: string;
  readonly match: string;
  readonly participants: readonly Participant[];
  readonly mode: Mode;
  readonly galors: number;
  readonly rated: boolean;
  /** s of battle as the audience sees it: behind by `delay`. */
  readonly seconds: number;
  readonly delay: number;
  readonly audience: number;
}

/** GET /api/meeting: all the landing page shows, in one answer. */
export interface Meeting {
  readonly open: readonly OpenBattle[];
  readonly live: readonly LiveMatch[];
  /** People seeking a quick match now. */
  readonly seeking: number;
  readonly hosts: readonly LanHost[];
}

/** A host found on the local network, and what goes on there. */
export interface LanHost {
  /** Told apart by it, whatever names and addresses they have. */
  readonly id: string;
  readonly name: string;
  /** http address to open. */
  readonly url: string;
  readonly version: number;
  readonly open: readonly OpenBattle[];
  readonly live: readonly LiveMatch[];
}
