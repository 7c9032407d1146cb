/** What commanders, and those who watch them, say to one another. */

/** Letters of one line of chat, and lines a page keeps. */
export const LINE_LENGTH = 140;
export const LINES_KEPT = 100;
/** Lines, phrases and pings somebody may send in a burst, and how many more each second. */
export const TALK_BURST = 5;
export const TALK_PER_SECOND = 0.5;

/** Set phrases, by name; their words are the page's. */
export const PHRASES = ["hail", "luck", "well-fought", "impressive", "surrender", "honour", "one-moment", "sorry", "thanks"] as const;
export type Phrase = (typeof PHRASES)[number];

/** A request: what one says. A ping shows the opponent a place: u on the field, or on the chart in act one. */
export type Saying =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "phrase"; readonly phrase: Phrase }
  | { readonly kind: "ping"; readonly x: number; readonly y: number };

/** As it is told to the others, and to who said it. */
export type Said = Saying & {
  /** Counts up in a room. */
  readonly id: number;
  /** Seat of who said it; among spectators -1. */
  readonly seat: number;
  readonly name: string;
  /** They have no account. */
  readonly guest: boolean;
  /** By which they are told apart and can be reported or blocked; see whoOf(). */
  readonly who: string;
  /** s since the room was opened. */
  readonly at: number;
};

/** Begins what tells apart somebody without an account: no public id does. */
const NO_ACCOUNT = "~";

/**
 * By what somebody is told apart from the others in a room: by the public id of their account; a guest, who has none,
 * by a word that means something in that room alone.
 */
export function whoOf(player: string | null, guest: string): string {
  return player === null || player === "" ? NO_ACCOUNT + guest : player;
}

/** The same of somebody in a seat of a battle: two guests there may have one name. */
export const whoInSeat = (player: string | null, seat: number, name: string): string => whoOf(player, `${seat}.${name}`);

/** Whether that is somebody without an account. */
export const isGuest = (who: string): boolean => who.startsWith(NO_ACCOUNT);
