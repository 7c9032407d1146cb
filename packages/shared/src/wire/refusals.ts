import type { Outcome } from "./requests.ts";

/** What a server refuses before it comes to the sense of an order (for that see orders/refusals.ts), as a player reads it. */
const TEXTS = {
  version: "This page is older or newer than the server. Reload it.",
  "bad-request": "The server could not read that request.",
  "no-such-battle": "There is no battle with this code.",
  full: "This battle already has two players.",
  begun: "This battle has already begun.",
  busy: "The server is full at the moment. Try again in a few minutes.",
  "too-many": "Too many battles were opened from this address. Try again in a minute.",
  "too-fast": "That was too fast. Wait a moment.",
  "no-seat": "You have no seat in this battle.",
  "wrong-phase": "That is not possible now.",
  "no-battle": "The battle is not running.",
  paused: "The battle is paused.",
  spectator: "You are watching; only the two commanders give orders.",
  "not-watching": "You have a side of your own in this battle.",
  "not-host": "Only the player who opened the battle can do that.",
  "seat-taken": "Another player has that seat.",
  "side-taken": "Your opponent is ready on that side.",
  "bad-order": "That is not an order the server understands.",
  "name-empty": "Type a name.",
  "name-long": "The name is too long: 20 characters at most.",
  "name-unseen": "The name holds characters that cannot be seen.",
  "name-markup": "The name may not hold quotes, links or any of < > & \\.",
  unreachable: "The server cannot be reached.",
  fault: "Something went wrong on the server. The battle goes on.",
} as const;
export type RefusalCode = keyof typeof TEXTS;
export type Refused = Extract<Outcome, { ok: false }>;

export const DONE: Outcome = { ok: true };

/** The refusal a client is answered with. */
export function refuse(code: RefusalCode): Refused {
  return { ok: false, code, text: TEXTS[code] };
}

/** Whether a word is one of the codes above: before a seat is someone's, a refusal reaches them as the bare code in an error. */
export function isRefusalCode(word: string): word is RefusalCode {
  return Object.hasOwn(TEXTS, word);
}
