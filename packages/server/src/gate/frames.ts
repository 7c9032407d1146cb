import { MESSAGE, TOLD } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK, SEEK_MESSAGE } from "@terok-nor/shared/wire/seek.ts";
import { WATCH, WATCH_MESSAGE } from "@terok-nor/shared/wire/watch-state.ts";
import { Protocol } from "../colyseus/colyseus.ts";
import { packedEnd } from "./packed.ts";

/** What a room takes from a page: requests and messages of some names, and the hand on the helm or not. */
export interface Takes {
  readonly names: ReadonlySet<string>;
  readonly helm: boolean;
}

/** What the rooms of each kind take. */
const TAKES: ReadonlyMap<string | undefined, Takes> = new Map([
  [BATTLE, { names: new Set<string>(Object.values(MESSAGE).filter((name) => !TOLD.includes(name))), helm: true }],
  [WATCH, { names: new Set<string>([WATCH_MESSAGE.look, WATCH_MESSAGE.talk, WATCH_MESSAGE.report]), helm: false }],
  [SEEK, { names: new Set<string>([SEEK_MESSAGE.confirm]), helm: false }],
]);
const NOTHING: Takes = { names: new Set(), helm: false };

/** What a room of this kind takes; nothing, where there is no such room. */
export function takesOf(room: string | undefined): Takes {
  return TAKES.get(room) ?? NOTHING;
}

/** A field of the helm's input: one byte names it, one holds its value. Colyseus's two ways to say that it changed. */
const HELM_FIELDS: ReadonlySet<number> = new Set([0, 1, 128, 129]);
const HELM_LONGEST = 5;
/** Most digits, in bytes, of the number of a request. */
const NUMBER_BYTES: Readonly<Record<number, number>> = { 204: 1, 205: 2, 206: 4 };

type Shape = (frame: Uint8Array, takes: Takes) => boolean;
const alone: Shape = (frame) => frame.length === 1;

/** What a frame of each code may hold, behind its first byte. Codes that stand here not are for no room of this server. */
const SHAPES: Readonly<Record<number, Shape>> = {
  [Protocol.JOIN_ROOM]: alone,
  [Protocol.LEAVE_ROOM]: alone,
  [Protocol.PING]: alone,
  [Protocol.ROOM_DATA]: (frame, takes) => isMessage(frame, 1, takes),
  [Protocol.ROOM_REQUEST]: (frame, takes) => isMessage(frame, numberEnd(frame, 1), takes),
  [Protocol.ROOM_INPUT_RELIABLE]: (frame, { helm }) => helm && isHelm(frame),
};

/**
 * Whether a frame may come before a room's decoders: of a code that the room takes, without modifiers, and with every
 * length and count in it whole and within what is left. Decoders of the protocol trust what they read and can be made to
 * run for ever.
 */
export function isSound(frame: Uint8Array, takes: Takes): boolean {
  const shape = SHAPES[frame[0] ?? -1];
  return shape?.(frame, takes) ?? false;
}

/** Whether a frame says that its page has all it needs to begin. */
export function isJoin(frame: Uint8Array): boolean {
  return frame[0] === Protocol.JOIN_ROOM;
}

/** Whether a frame is heard from a page that has not begun yet: that it does, that it goes, and signs of life. */
export function mayComeFirst(frame: Uint8Array): boolean {
  return isJoin(frame) || frame[0] === Protocol.LEAVE_ROOM || frame[0] === Protocol.PING;
}

function isHelm(frame: Uint8Array): boolean {
  if (frame.length % 2 === 0 || frame.length > HELM_LONGEST) return false;
  for (let at = 1; at < frame.length; at += 2) if (!HELM_FIELDS.has(frame[at] ?? -1)) return false;
  return true;
}

/** A name that the room answers to, and one packed value or none behind it. */
function isMessage(frame: Uint8Array, at: number, { names }: Takes): boolean {
  const first = frame[at] ?? 0;
  // Every name is so short that its length stands in its first byte.
  if (first <= 0xa0 || first > 0xbf) return false;
  const end = at + 1 + first - 0xa0;
  if (end > frame.length || !names.has(Buffer.from(frame.subarray(at + 1, end)).toString("latin1"))) return false;
  return end === frame.length || packedEnd(frame, end) === frame.length;
}

/** Where the number of a request ends, a whole one from 0; beyond the frame, where it is none. */
function numberEnd(frame: Uint8Array, at: number): number {
  const first = frame[at] ?? 0xff;
  if (first < 0x80) return at + 1;
  return at + 1 + (NUMBER_BYTES[first] ?? frame.length);
}
