/**
 * Codes with which the server closes a line for good. After any other, a cut cable and a
 * server that stops among them, a page comes back by itself.
 */
export const CLOSED = {
  /** The room is over: left, or nobody did anything in it for long. Colyseus' CONSENTED. */
  over: 4000,
  /** The room failed, or the line asked for too much. Colyseus' WITH_ERROR, and a breach of the rules. */
  failed: 4002,
  against: 1008,
  /** Another page of the same player has the seat now. */
  elsewhere: 4100,
  /** The other of a quick match went away, or did not come, before the battle began. */
  unmet: 4101,
} as const;

/** Another server has the battle now: a page comes back by itself, and is led there. */
export const MOVED = 4102;

const FOR_GOOD: ReadonlySet<number> = new Set(Object.values(CLOSED));

export function isForGood(code: number): boolean {
  return FOR_GOOD.has(code);
}
