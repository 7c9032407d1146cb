import type { Reply } from "./requests.ts";

/**
 * What a server refuses before it comes to the sense of an order (for that see orders/refusals.ts), as a player reads it.
 */
const TEXTS = {
  version: "This page is older or newer than the server. Reload it.",
  "bad-request": "The server could not read that request.",
  "no-such-battle": "There is no battle with this code.",
  full: "This battle already has two players.",
  seated: "You have a seat in this battle already, in another page. Nobody commands both sides.",
  begun: "This battle has already begun.",
  starting: "The server is starting, or the battle is on its way to another one. Try again in a moment.",
  busy: "The server is full at the moment. Try again in a few minutes.",
  "too-many": "Too many battles were opened from this address. Try again in a minute.",
  "too-fast": "That was too fast. Wait a moment.",
  "no-seat": "You have no seat in this battle.",
  "wrong-phase": "That is not possible now.",
  "no-battle": "The battle is not running.",
  paused: "The battle is paused.",
  spectator: "You are watching; only the two commanders give orders.",
  "not-host": "Only the player who opened the battle can do that.",
  "seat-taken": "Another player has that seat.",
  "terms-changed": "Your opponent has just changed something. Look at it, then say again that you are ready.",
  "found-stay": "Your opponent has been found, and the battle is about to begin.",
  "side-taken": "Your opponent is ready on that side.",
  "bad-order": "That is not an order the server understands.",
  "name-empty": "Type a name.",
  "name-long": "The name is too long: 20 characters at most.",
  "name-unseen": "The name holds characters that cannot be seen.",
  "name-markup": "The name may not hold quotes, links or any of < > & \\.",
  "name-taken": "Another player has this name, or one that looks like it.",
  "name-kept": "That name is kept for the server, its captains and its guests. Choose another.",
  "bad-key": "That is not the key of an account here.",
  "no-account": "This needs an account, and your browser has sent none. Reload the page.",
  barred: "You have left or called off several battles. Quick matches are open to you again in a few minutes.",
  "already-seeking": "You are already looking for a match in another tab.",
  "terms-rated": "A rated battle needs two players with accounts, and fleets that are matched.",
  "talk-empty": "Type something first.",
  "talk-long": "That is too long: 140 letters at most.",
  "talk-unseen": "That holds characters that cannot be seen.",
  "talk-markup": "Links are not sent on here.",
  "talk-same": "You just said that.",
  muted: "They do not want to hear from you now.",
  "talk-off": "You have muted the other commander. Unmute to talk.",
  "no-pause-left": "You have no pause left.",
  "not-yours": "Only whoever called the pause can end it.",
  "draw-waits": "A draw was offered not long ago. Wait a little.",
  "no-offer": "There is no offer to take.",
  "captain-fights": "Your opponent is a captain of the machine and fights on.",
  "no-claim": "There is nothing to claim yet.",
  "too-late": "It is too late for that.",
  "not-loser": "Only the loser of the battle can bring a charge.",
  "charge-untrue": "The court does not find that in the log.",
  "charge-person": "They did not serve on your side.",
  "no-such-match": "There is no such battle in the archive.",
  "no-such-player": "There is no such player.",
  "not-watchable": "Nobody can watch this battle.",
  "own-battle": "You command in this battle. You can watch it when it is over.",
  "file-large": "The file is too large for a replay.",
  "file-broken": "The file is damaged, or not a replay.",
  "file-version": "The file was made by a newer version of the game.",
  "other-page": "The server takes this page for one of another site. Whoever runs it can name this address in TEROK_ORIGIN.",
  unreachable: "The server cannot be reached.",
  fault: "Something went wrong on the server. The battle goes on.",
} as const;
export type RefusalCode = keyof typeof TEXTS;
export type Refused = Extract<Reply, { ok: false }>;

export const DONE: Reply = { ok: true };

/** The refusal a client is answered with. */
export function refuse(code: RefusalCode): Refused {
  return { ok: false, code, text: TEXTS[code] };
}

/**
 * Whether a word is one of the codes above: before a seat is someone's, a refusal reaches them as the bare code in an error.
 */
export function isRefusalCode(word: string): word is RefusalCode {
  return Object.hasOwn(TEXTS, word);
}
