import type { Choices } from "../battle/matched.ts";

/** The part of a setup that people choose; seeds come from the server. */
export type LobbyChoices = Choices;

/** Names of the room's messages. Requests are answered with an Reply. */
export const MESSAGE = {
  order: "order",
  choose: "choose",
  side: "side",
  ready: "ready",
  rematch: "rematch",
  captain: "captain",
  terms: "terms",
  talk: "talk",
  mute: "mute",
  pause: "pause",
  draw: "draw",
  claim: "claim",
  abort: "abort",
  charge: "charge",
  /** Reports somebody in the room to whoever runs the server. */
  report: "report",
  /** Somebody looks around, and is there though they order nothing. */
  here: "here",
  said: "said",
  seat: "seat",
  pass: "pass",
  /** To whom a quick match was found in vain: by it they go on seeking with the time they have waited. */
  onward: "onward",
  events: "e",
} as const;

/** Those that only the server sends. */
export const TOLD: readonly string[] = [MESSAGE.said, MESSAGE.seat, MESSAGE.pass, MESSAGE.onward, MESSAGE.events];

/** The answer to every request: done, or refused with a code to act on and a text to show. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly text: string };
