import { encode } from "@colyseus/schema";
import { MESSAGE, TOLD } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK, SEEK_MESSAGE } from "@terok-nor/shared/wire/seek.ts";
import { WATCH, WATCH_MESSAGE } from "@terok-nor/shared/wire/watch-state.ts";
import fc from "fast-check";
import { Packr, pack, unpack } from "msgpackr";
import { describe, expect, test } from "vitest";
import { Protocol } from "../colyseus/colyseus.ts";
import { Requests } from "../rooms/requests.ts";
import { isSound, takesOf } from "./frames.ts";
import { packedEnd } from "./packed.ts";

const RESERVED = 64;
/** A request as a page sends it. */
function request(id: number, name: string, payload?: unknown, packed: (value: unknown) => Uint8Array = pack): Uint8Array {
  const bytes = new Uint8Array(RESERVED);
  const it = { offset: 1 };
  bytes[0] = Protocol.ROOM_REQUEST;
  encode.number(bytes, id, it);
  encode.string(bytes, name, it);
  return Uint8Array.from([...bytes.subarray(0, it.offset), ...(payload === undefined ? [] : packed(payload))]);
}
const sound = (room: string, ...frame: number[]) => isSound(Uint8Array.from(frame), takesOf(room));

/** Anything that a page could mean to send. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ maxLength: 60 }),
    fc.array(tie("any"), { maxLength: 5 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), tie("any"), { maxKeys: 5 }),
  ),
})).any;

test("of a battle the gate knows the names that its room answers to, and no others", () => {
  const answered = new Requests({} as never).all().map(({ type }) => type);
  expect([...takesOf(BATTLE).names].sort()).toEqual(answered.sort());
});

describe("what pages send is let through", () => {
  test("requests and messages of every name that a room answers to, with whatever payload", () => {
    fc.assert(
      fc.property(fc.constantFrom(...takesOf(BATTLE).names), fc.integer({ min: 0, max: 0x7fffffff }), value, (name, id, payload) => {
        expect(isSound(request(id, name, payload), takesOf(BATTLE))).toBe(true);
        expect(isSound(request(id, name), takesOf(BATTLE))).toBe(true);
      }),
    );
  });

  test("objects of one kind are packed as records by some pages and as maps by others", () => {
    const orders = {
      list: [
        { kind: "move", ships: [1, 2], at: { x: 1.5, y: -200 } },
        { kind: "move", ships: [], at: { x: 0, y: 0 } },
      ],
    };
    for (const useRecords of [true, false]) {
      const packr = new Packr({ useRecords });
      expect(
        isSound(
          request(7, MESSAGE.order, orders, (payload) => packr.pack(payload)),
          takesOf(BATTLE),
        ),
      ).toBe(true);
    }
  });

  test("the hand on the helm, what an audience and what a seeker says", () => {
    const hand = Protocol.ROOM_INPUT_RELIABLE;
    for (const body of [[], [128, 0xff], [128, 100, 129, 7], [0, 3, 1, 4]]) expect(sound(BATTLE, hand, ...body)).toBe(true);
    expect(isSound(request(1, WATCH_MESSAGE.talk, { kind: "line", text: "Hm." }), takesOf(WATCH))).toBe(true);
    expect(isSound(request(1, SEEK_MESSAGE.confirm, 1), takesOf(SEEK))).toBe(true);
  });
});

describe("what no page sends is not", () => {
  test.each<[what: string, ...frame: number[]]>([
    ["nothing"],
    ["an input of unsure arrival whose slot has a length below 0", 20, 0, 255],
    ["the same with a stamp block of 4,294,967,295 stamps", 148, 206, 255, 255, 255, 255, 0, 0, 0, 0],
    ["an input with a stamp that no room asks for", 147, 5, 128, 1],
    ["an input that names a field there is not", 19, 130, 1],
    ["an input that turns to another structure", 19, 255, 0],
    ["an input cut short", 19, 128],
    ["an input longer than there are fields", 19, 128, 1, 129, 1, 128, 1],
    ["an acknowledgement with something behind it", 10, 0],
    ["raw bytes", 17, 165, 111, 114, 100, 101, 114, 1],
    ["a message with a number for its name", 13, 7],
    ["a name longer than the frame", 13, 191, 111],
    ["a request with a number below 0", 21, 255, 165, 111, 114, 100, 101, 114],
    ["a request with half a number", 21, 206, 0, 0],
    ["a code the server sends", 14, 0],
    ["a code there is not", 31],
  ])("%s", (_what, ...frame) => {
    for (const room of [BATTLE, WATCH, SEEK]) expect(sound(room, ...frame)).toBe(false);
  });

  test("names that the room does not answer to, and the helm where nobody steers", () => {
    for (const name of ["nonsense", ...TOLD]) expect(isSound(request(1, name), takesOf(BATTLE))).toBe(false);
    expect(isSound(request(1, MESSAGE.order, { kind: "resign" }), takesOf(WATCH))).toBe(false);
    expect(sound(WATCH, Protocol.ROOM_INPUT_RELIABLE, 128, 1)).toBe(false);
    expect(isSound(request(1, MESSAGE.order), takesOf(undefined))).toBe(false);
    expect(isSound(request(1, MESSAGE.order), takesOf("constructor"))).toBe(false);
  });

  test("a payload nested without end, or longer than it says", () => {
    const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
    expect(isSound(request(1, MESSAGE.order, deep(40)), takesOf(BATTLE))).toBe(false);
    const order = request(1, MESSAGE.order, { kind: "hold" });
    expect(isSound(Uint8Array.from([...order, 1]), takesOf(BATTLE))).toBe(false);
    expect(isSound(order.subarray(0, -1), takesOf(BATTLE))).toBe(false);
  });
});

test("whatever is called sound can be unpacked, and takes no more than its bytes", () => {
  let sounds = 0;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 24 }), (bytes) => {
      if (packedEnd(bytes, 0) !== bytes.length) return;
      sounds++;
      expect(() => unpack(bytes)).not.toThrow();
    }),
    { numRuns: 20_000 },
  );
  expect(sounds).toBeGreaterThan(200);
});
