import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";

/**
 * What a battle's room tells its audience's rooms, through presence and in the order
 * of time: its opening and what was done in it, so that they can run it again, behind
 * by as much as the terms say. Between servers only: it holds the secret of the rolls.
 */
export type FeedMessage =
  | { readonly kind: "begin"; readonly match: string; readonly setup: BattleSetup; readonly meta: FeedMeta }
  /** The battle has run up to the tick `upTo`; what was done in it since the last of these messages. */
  | { readonly kind: "ticks"; readonly upTo: number; readonly entries: readonly Entry[] }
  | { readonly kind: "paused"; readonly paused: boolean; readonly missing: number }
  | { readonly kind: "said"; readonly said: Said }
  /** Only of two captains who fight one another. */
  | { readonly kind: "intents"; readonly intents: Intents }
  | { readonly kind: "result"; readonly result: BattleResult | null }
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  /** The battle that follows this one; its code is the same where the room is the same. */
  | { readonly kind: "next"; readonly code: string }
  | { readonly kind: "closed" };

export interface FeedMeta {
  readonly participants: readonly Participant[];
  readonly choices: LobbyChoices;
  readonly terms: Terms;
}

/** All that was fed so far: what BattleRoom#fed answers to an audience's room that opens later. */
export interface FedSoFar {
  readonly match: string;
  readonly setup: BattleSetup;
  readonly meta: FeedMeta;
  readonly entries: readonly Entry[];
  readonly upTo: number;
  readonly paused: boolean;
  /** Index of the side that is missing while it is paused, or NONE. */
  readonly missing: number;
  readonly result: BattleResult | null;
  /** It is over, with or without a result. */
  readonly over: boolean;
  readonly verdict: Verdict | null;
  readonly intents: Intents | null;
}

export const feedTopic = (code: string): string => `feed:${code}`;
/** What the rooms of one audience tell one another and the battle. A large audience fills several. */
export type AudienceMessage =
  | { readonly kind: "count"; readonly room: string; readonly count: number }
  | { readonly kind: "said"; readonly said: Said };

/** On it a battle is told how many watch it, and its audience's rooms what is said in each. */
export const audienceTopic = (code: string): string => `audience:${code}`;
/** Times a second a running battle is fed. */
export const FEED_HZ = 10;
