import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { FEED_HZ, type FedSoFar, type FeedMessage } from "../feed.ts";

/** A message and the step of the room from which on it may be acted upon. */
export interface Held {
  readonly due: number;
  readonly message: FeedMessage;
}

/** Holds what a battle tells for as long as its audience is to be behind, in the order in which it came. */
export class DelayLine {
  readonly #held: Held[] = [];
  #lastDue = 0;

  /** @param due step from which on it may be known; never before what came earlier. */
  push(message: FeedMessage, due: number): void {
    this.#lastDue = Math.max(this.#lastDue, due);
    this.#held.push({ due: this.#lastDue, message });
  }

  /** The next that may be acted upon at a step, left in its place; null: none. */
  ready(step: number): FeedMessage | null {
    const head = this.#held[0];
    return head !== undefined && head.due <= step ? head.message : null;
  }

  /** The one looked at has been acted upon. */
  drop(): void {
    this.#held.shift();
  }
}

const FEED_EVERY = ROOM_HZ / FEED_HZ;

/**
 * What was told of a battle before somebody asked, as if it had been heard: what lies
 * further back than the delay at once, the rest when its time comes. Counted by the
 * battle's own ticks, so whatever was held up by a pause comes later rather than sooner.
 * @param delay steps by which the audience is behind.
 * @returns in order; `due` counted from now.
 */
export function heard(
  { match, setup, meta, entries, upTo, paused, missing, result, over, verdict, intents }: FedSoFar,
  delay: number,
): Held[] {
  const known = Math.max(0, upTo - delay);
  const held: Held[] = [{ due: delay - (upTo - known), message: { kind: "begin", match, setup, meta } }];
  // What was done is there at once, but takes effect only in its own tick.
  held.push({ due: delay - (upTo - known), message: { kind: "ticks", upTo: known, entries } });
  for (let tick = known; tick < upTo; ) {
    tick = Math.min(upTo, tick + FEED_EVERY);
    held.push({ due: delay - (upTo - tick), message: { kind: "ticks", upTo: tick, entries: [] } });
  }
  if (intents !== null) held.push({ due: delay, message: { kind: "intents", intents } });
  if (paused) held.push({ due: delay, message: { kind: "paused", paused, missing } });
  if (over) held.push({ due: delay, message: { kind: "result", result } });
  if (verdict !== null) held.push({ due: delay, message: { kind: "verdict", verdict } });
  return held;
}

/** The messages that came while the battle's answer was on its way, without those the answer already holds. */
export function notIn(soFar: FedSoFar | null, waiting: readonly FeedMessage[]): readonly FeedMessage[] {
  if (soFar === null) return waiting;
  const begun = waiting.findIndex((message) => message.kind === "begin" && message.match === soFar.match);
  let known = true;
  return waiting.slice(begun + 1).filter((message) => {
    if (message.kind === "begin") known = false;
    return !known || message.kind !== "ticks" || message.upTo > soFar.upTo;
  });
}
