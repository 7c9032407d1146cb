import { MOST_SHIPS, STEPS_PER_SECOND } from "../battle/counts.ts";
import { CLAIM_STANDS_S } from "./conduct.ts";

/** Every bound of what crosses the wire or a room keeps, in one place. */

/**
 * Rows of a picture: fixed for the life of a room and equal for both sides. Colyseus numbers all schema instances
 * from one counter, so a row made for one side during play would show the other that something happened.
 */
export const SHIP_ROWS = MOST_SHIPS;
export const CONTACT_ROWS = 24;
export const TORPEDO_ROWS = 48;
export const SHADOW_ROWS = 8;
/** Own things on the chart (who watches both sides has six squadrons, the raider and four shadows), and contacts. */
export const MOVER_ROWS = 12;
export const MARK_ROWS = 16;

/** Steps and patches per second of a room. */
export const ROOM_HZ = STEPS_PER_SECOND;

export const NAME_LENGTH = 20;
export const CODE_LENGTH = 6;
/** Without letters and digits people confuse when reading a code aloud: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const CODE_ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
/** Letters an account's key has at most; ours have about half of that. */
export const KEY_LENGTH = 400;
/** Letters a seat's pass has at most; ours have a third of that. */
export const PASS_LENGTH = 64;
/** Longest word by which a wait for a quick match is gone on with. */
export const WAIT_WORD_LENGTH = 300;
/** What a battle's code looks like. */
export const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** s from the moment both are ready to the first tick. */
export const COUNTDOWN_S = 5;
/** s a dropped player's seat is kept; in a battle, s after which the other may claim it. */
export const GRACE_S = 60;
/** s a seat of a running battle is kept in all. */
export const KEPT_IN_BATTLE_S = GRACE_S + CLAIM_STANDS_S;
/** s from the end of a pause to the next tick. */
export const RESUME_S = 5;
/** Reasons of captains kept of one battle, and how many of them the result tells at most. */
export const REASONS_KEPT = 600;
export const DEBRIEF_LINES = 60;
/** Ticks between two tellings of what captains intend to whoever watches them. */
export const INTENTS_EVERY = 10;
/** s for which two captains fight on while nobody watches them. */
export const UNWATCHED_S = 30;
/** s a room nobody plays in is kept: muster or result. */
export const IDLE_S = 30 * 60;

/** Messages a client may send in a second before its line is cut: 20 inputs, and honest bursts of orders. */
export const MESSAGES_PER_SECOND = 120;
/** Requests (orders, choices) a client may have answered in a burst, and how many more each second. */
export const REQUEST_BURST = 40;
export const REQUESTS_PER_SECOND = 15;
/** Bytes a client may leave unread before its line is cut. */
export const UNREAD_BYTES = 64 * 1024;
/** Battles one address may open in a burst, and how many more each minute. */
export const OPENINGS_BURST = 30;
export const OPENINGS_PER_MINUTE = 20;
/**
 * Times one address may go into the audience of a battle or the queue,
 * in a burst and each minute: a whole school may sit behind one.
 */
export const ENTRIES_BURST = 150;
export const ENTRIES_PER_MINUTE = 120;
/**
 * Times one address may ask for a place in a battle whose code it knows,
 * in a burst and each minute: so slowly no code is found by trying.
 */
export const COMINGS_BURST = 300;
export const COMINGS_PER_MINUTE = 240;
/** Who watch from one room; a larger audience fills several. */
export const AUDIENCE_ROOM = 100;
/** Battles a server holds at once. */
export const BATTLES_AT_ONCE = 400;
/** Of these, what one address may hold open. */
export const BATTLES_HELD = 100;
/** Accounts one address may make in a burst (a school, a party), and how many more each hour. */
export const ACCOUNTS_BURST = 40;
export const ACCOUNTS_PER_HOUR = 60;
/** Names one account may take in a burst, and how many more each hour. */
export const RENAMES_BURST = 5;
export const RENAMES_PER_HOUR = 6;
/** Requests of the HTTP interface from one address in a burst, and how many more each second. */
export const API_BURST = 200;
export const API_PER_SECOND = 40;
/** Of these, searches and replays, which cost the server most. */
export const LIBRARY_BURST = 60;
export const LIBRARY_PER_SECOND = 3;
/** Bytes of the largest body the HTTP interface reads. */
export const API_BODY = 8 * 1024;
/** Reports one account, one guest's seat and one address may send in a burst, and how many more each hour. */
export const REPORTS_BURST = 6;
export const REPORTS_PER_HOUR = 6;
/** Others one account may block. */
export const BLOCKS_MOST = 500;
/** Frames that no room takes which a line may send before it is cut: a page of this version sends none. */
export const WRONG_FRAMES = 5;
/** Pings and pongs a line may send in a second; a browser sends none but answers. */
export const CONTROL_FRAMES_PER_SECOND = 20;
/** s in which a page must say that it has begun, once its line stands. */
export const JOIN_WITHIN_S = 8;
