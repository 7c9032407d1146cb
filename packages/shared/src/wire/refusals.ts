import { NAME_GIVEN_DAYS } from "./kept-for.ts";
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
  "name-given": `Whoever runs this server has given you this name. For ${NAME_GIVEN_DAYS} days you cannot take another.`,
  "bad-key": "That is not the key of an account here.",
  "no-account": "This needs an account, and your browser has sent none. Reload the page.",
  barred: "You have left or called off several battles. Quick matches are open to you again in a few minutes.",
  "already-seeking": "You are already looking for a match in another tab.",
  "terms-rated": "A rated battle needs two players with accounts, and fleets that are matched.",
  silenced: "Whoever runs this server has muted you{time}: nobody hears what you say.",
  "shut-out":
    "Whoever runs this server has barred you from battles with people{time}. You can fight the computer, watch and look at replays.",
  "report-nobody": "The server knows of nobody here whom you could report like that.",
  "report-long": "That is too long: 300 letters at most.",
  "report-many": "You have sent many reports. They will be read; wait a while before the next.",
  "block-many": "You have blocked as many players as can be kept. Unblock somebody first.",
  "name-other": "That is not the name of your account. Nothing was deleted.",
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
  "no-server": "That needs other people and a server. This battle is fought in your page.",
  unreachable: "The server cannot be reached.",
  fault: "Something went wrong on the server. The battle goes on.",
} as const;
export type RefusalCode = keyof typeof TEXTS;
export type Refused = Extract<Reply, { ok: false }>;

export const DONE: Reply = { ok: true };

/**
 * The refusal a client is answered with.
 * @param seconds for which it holds, where it is one for a time; those of ten years and more are for good.
 */
export function refuse(code: RefusalCode, seconds?: number): Refused {
  const text: string = TEXTS[code];
  return { ok: false, code, text: text.replace("{time}", seconds === undefined ? "" : ` ${timeLeft(seconds)}`) };
}

/** s from which on nobody counts any more. */
const FOR_GOOD_S = 10 * 365 * 24 * 3600;
const UNITS: readonly (readonly [seconds: number, word: string])[] = [
  [24 * 3600, "days"],
  [3600, "hours"],
  [60, "minutes"],
];

/** For how long, in words: "for another 3 hours". Whoever waits that long has waited enough. */
export function timeLeft(seconds: number): string {
  if (seconds >= FOR_GOOD_S) return "for good";
  const [size, word] = UNITS.find(([unit]) => seconds > unit) ?? [60, "minute"];
  return size === 60 && seconds <= size ? "for another minute" : `for another ${Math.ceil(seconds / size)} ${word}`;
}

/** Between a code and the seconds it holds for, where it reaches somebody as a word. */
const FOR = ":";

/** A refusal as one word, for where nothing else gets through. @param seconds as in refuse(). */
export function wordOf(code: RefusalCode, seconds?: number): string {
  return seconds === undefined ? code : `${code}${FOR}${seconds}`;
}

/** The refusal that such a word tells; null for any other word. */
export function refusalIn(word: string): Refused | null {
  const [code = "", seconds] = word.split(FOR);
  if (!isRefusalCode(code)) return null;
  return refuse(code, seconds === undefined ? undefined : Number(seconds));
}

/**
 * Whether a word is one of the codes above: before a seat is someone's, a refusal reaches them as the bare code in an error.
 */
export function isRefusalCode(word: string): word is RefusalCode {
  return Object.hasOwn(TEXTS, word);
}
