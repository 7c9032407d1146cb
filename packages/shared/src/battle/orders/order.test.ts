import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderOf } from "../../testing/random-orders.ts";
import { MAX_SHIPS_PER_ORDER } from "../order-limits.ts";
import { ORDER_KINDS, orderSchema } from "./order.ts";

const taken = (order: unknown) => orderSchema.safeParse(order).success;
/** What an order of its kind is whole without. */
const MAY_LACK = new Set(["weapons", "shields", "engines", "core"]);
const move = { kind: "move", ships: [3], x: 0, y: 0, queue: false };

test.each(ORDER_KINDS)("an order of kind %s goes through whole", (kind) => {
  fc.assert(
    fc.property(orderOf(kind), (order) => {
      expect(orderSchema.parse(order)).toEqual(order);
    }),
    { numRuns: 30 },
  );
});

test.each(ORDER_KINDS)("an order of kind %s with a field too many, too few or of the wrong kind is no order", (kind) => {
  fc.assert(
    fc.property(
      orderOf(kind),
      fc.nat(9),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, "1", [[]], {}, undefined, 1e9, -1e9),
      (order, pick, bad) => {
        expect(taken({ ...order, extra: 1 })).toBe(false);
        const fields = Object.keys(order).filter((field) => field !== "kind" && field !== "queue" && field !== "system");
        const field = fields[pick % Math.max(1, fields.length)];
        if (field === undefined || (bad === undefined && MAY_LACK.has(field))) return;
        expect(taken({ ...order, [field]: bad })).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

describe("no order is", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a word", "move"],
    ["an unknown kind", { kind: "surrender" }],
    ["a kind of the prototype", { kind: "__proto__" }],
    ["a kind of the prototype", { kind: "constructor" }],
    ["a move with an own __proto__", JSON.parse('{"kind":"move","ships":[3],"x":0,"y":0,"queue":false,"__proto__":{"a":1}}')],
    ["a move of no ship", { ...move, ships: [] }],
    ["a move of too many ships", { ...move, ships: new Array(MAX_SHIPS_PER_ORDER + 1).fill(3) }],
    ["a move of a huge list", { ...move, ships: new Array(200_000).fill(3) }],
    ["a move of ships with holes", { ...move, ships: [3, undefined] }],
    ["a move of half a ship", { ...move, ships: [3.5] }],
    ["a move of a contact", { ...move, ships: [100] }],
    ["a move of ship -1", { ...move, ships: [-1] }],
    ["a move to nowhere", { ...move, x: Number.NaN }],
    ["a move to infinity", { ...move, y: Number.NEGATIVE_INFINITY }],
    ["a move out of the world", { ...move, x: 2401 }],
    ["an attack on an own ship's number", { kind: "attack", ships: [3], target: 99 }],
    ["an orbit too tight", { kind: "orbit", ships: [1], target: 101, radius: 29 }],
    ["an orbit too wide", { kind: "orbit", ships: [1], target: 101, radius: 901 }],
    ["a negative share of power", { kind: "power", ships: [1], weapons: -1, shields: 51, engines: 50, core: 100 }],
    ["a core past all limits", { kind: "power", ships: [1], weapons: 34, shields: 33, engines: 33, core: 141 }],
    ["a seventh facing", { kind: "reinforce", ships: [0], facing: 6 }],
    ["a repair list without end", { kind: "repair", ships: [1], priority: new Array(7).fill("engines") }],
    ["a shadow of the flagship", { kind: "shadow", ship: 2, posing: "flagship", x: 0, y: 0 }],
    ["a recall past the compass", { kind: "recall", vector: 361 }],
  ])("%s", (_what, order) => {
    expect(taken(order)).toBe(false);
  });
});

test("an order that leaves the queue out is carried out now", () => {
  expect(orderSchema.parse({ kind: "move", ships: [3], x: 0, y: 0 })).toEqual(move);
});

test("a lone __proto__ in an order pollutes nothing", () => {
  taken(JSON.parse('{"kind":"resign","__proto__":{"polluted":true}}'));
  expect(({} as { polluted?: boolean }).polluted).toBe(undefined);
});
