import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { FEED_HZ, type FedSoFar, type FeedMessage, type FeedMeta } from "./feed.ts";

/** Ticks between two tellings of a running battle. */
const TICKS_A_TIME = ROOM_HZ / FEED_HZ;

interface Fed {
  readonly match: string;
  readonly setup: BattleSetup;
  readonly meta: FeedMeta;
  entries: Entry[];
  upTo: number;
  paused: boolean;
  missing: number;
  result: BattleResult | null;
  over: boolean;
  verdict: Verdict | null;
  intents: Intents | null;
}

/**
 * Tells a battle to its audience's rooms while it is fought, and keeps what it has told for those that open later. What
 * they are told in a message, and what they are answered about all before it, never overlap and never leave anything out.
 */
export class Feeder {
  readonly #publish: (message: FeedMessage) => void;
  #fed: Fed | null = null;

  constructor(publish: (message: FeedMessage) => void) {
    this.#publish = publish;
  }

  /** A battle begins; whatever was told of the one before is done with. */
  begin(match: string, setup: BattleSetup, meta: FeedMeta): void {
    this.#fed = {
      match,
      setup,
      meta,
      entries: [],
      upTo: 0,
      paused: false,
      missing: 0,
      result: null,
      over: false,
      verdict: null,
      intents: null,
    };
    this.#publish({ kind: "begin", match, setup, meta });
  }

  /**
   * After a tick.
   * @param record all that was done so far; only what was not told yet is told.
   * @param upTo the tick just run.
   */
  ticks(record: readonly Entry[], upTo: number): void {
    if (this.#fed !== null && upTo - this.#fed.upTo >= TICKS_A_TIME) this.#tell(this.#fed, record, upTo);
  }

  /** The battle stands still, or goes on. @param missing index of the side that is missing, or NONE. */
  paused(paused: boolean, missing: number): void {
    const fed = this.#fed;
    if (fed === null || (fed.paused === paused && fed.missing === missing)) return;
    fed.paused = paused;
    fed.missing = missing;
    this.#publish({ kind: "paused", paused, missing });
  }

  intents(intents: Intents): void {
    if (this.#fed !== null) this.#fed.intents = intents;
    this.#publish({ kind: "intents", intents });
  }

  said(said: Said): void {
    this.#publish({ kind: "said", said });
  }

  /**
   * The battle is over, after all that was done in it.
   * @param result null: it came to nothing.
   */
  result(record: readonly Entry[], upTo: number, result: BattleResult | null): void {
    const fed = this.#fed;
    if (fed === null || fed.over) return;
    this.#tell(fed, record, upTo);
    fed.result = result;
    fed.over = true;
    this.#publish({ kind: "result", result });
  }

  verdict(verdict: Verdict): void {
    if (this.#fed !== null) this.#fed.verdict = verdict;
    this.#publish({ kind: "verdict", verdict });
  }

  /** @param code of the room in which it goes on. */
  next(code: string): void {
    this.#publish({ kind: "next", code });
  }

  closed(): void {
    this.#publish({ kind: "closed" });
  }

  /** All that was told of the running or last battle; null before the first. */
  soFar(): FedSoFar | null {
    if (this.#fed === null) return null;
    const { entries, ...fed } = this.#fed;
    return { ...fed, entries: [...entries] };
  }

  #tell(fed: Fed, record: readonly Entry[], upTo: number): void {
    const entries = record.slice(fed.entries.length);
    if (upTo === fed.upTo && entries.length === 0) return;
    fed.entries.push(...entries);
    fed.upTo = upTo;
    this.#publish({ kind: "ticks", upTo, entries });
  }
}
