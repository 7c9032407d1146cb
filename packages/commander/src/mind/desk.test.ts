import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { NO_DUTY, SPARE } from "@terok-nor/shared/battle/duties.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test } from "vitest";
import { Desk } from "./desk.ts";

const picture = seenBy(createBattle(defaultSetup(1, 1)), "alliance");
const bird = picture.own.find((ship) => ship.cls === "bird") as OwnShip;

test("the first intention to claim a ship decides where it flies", () => {
  const desk = new Desk(1, 0, 0);
  expect(desk.isFree(bird)).toBe(true);
  desk.fly(bird, { kind: "attack", target: 100 }, "chase-tails", 100);
  desk.fly(bird, { kind: "withdraw" }, "spare-cripples");
  expect(desk.isFree(bird)).toBe(false);
  expect(desk.orders).toEqual([{ kind: "attack", target: 100, ships: [bird.id], queue: false }]);
  expect(desk.reasons).toEqual([{ intention: "chase-tails", ship: bird.id, target: 100 }]);
});

const withTask = (task: Partial<OwnShip["tasks"][number]>): OwnShip => ({
  ...bird,
  tasks: [{ kind: "move", x: 0, y: 0, target: -1, radius: 0, ...task }],
});

test.each([
  [withTask({ kind: "attack", target: 100 }), { kind: "attack", target: 100 } as const, 0],
  [withTask({ kind: "attack", target: 101 }), { kind: "attack", target: 100 } as const, 1],
  [withTask({ kind: "move", x: 400, y: 10 }), { kind: "move", x: 420, y: 0 } as const, 0],
  [withTask({ kind: "move", x: 400, y: 10 }), { kind: "move", x: 700, y: 0 } as const, 1],
  [withTask({ kind: "orbit", target: 100, radius: 110 }), { kind: "orbit", target: 100, radius: 115 } as const, 0],
  [withTask({ kind: "orbit", target: 100, radius: 110 }), { kind: "orbit", target: 100, radius: 300 } as const, 1],
  [withTask({ kind: "guard", target: 3 }), { kind: "guard", ward: 3 } as const, 0],
  [withTask({ kind: "withdraw" }), { kind: "withdraw" } as const, 0],
])("what a ship does already is not ordered again (%#)", (ship, plan, orders) => {
  const desk = new Desk(1, 0, 0);
  desk.fly(ship, plan, "escort");
  expect(desk.orders).toHaveLength(orders);
  expect(desk.isFree(ship)).toBe(false);
});

test("what is too much for one look waits: the most pressing goes first, and a ship that has to wait is not sent elsewhere", () => {
  const desk = new Desk(1, 0, 0, 1);
  const other = { ...bird, id: bird.id + 1 };
  desk.fly(bird, { kind: "attack", target: 100 }, "chase-tails", 100);
  desk.fly(other, { kind: "attack", target: 101 }, "chase-tails", 101);
  desk.give({ kind: "assist", ship: 3 }, "call-for-help", 3);
  expect(desk.orders).toEqual([{ kind: "attack", target: 100, ships: [bird.id], queue: false }]);
  expect(desk.reasons).toHaveLength(1);
  expect(desk.isFree(other)).toBe(false);
});

test("ships that are sent to the same in one look are sent in one order, as people select several", () => {
  const desk = new Desk(1, 0, 0, 1);
  const other = { ...bird, id: bird.id + 1 };
  desk.fly(bird, { kind: "guard", ward: 3 }, "escort");
  desk.fly(other, { kind: "guard", ward: 3 }, "escort");
  expect(desk.orders).toEqual([{ kind: "guard", ward: 3, ships: [bird.id, other.id], queue: false }]);
  expect(desk.reasons).toEqual([{ intention: "escort", ship: bird.id, target: -1 }]);
});

test("what a ship does already takes nothing from a look", () => {
  const desk = new Desk(1, 0, 0, 1);
  desk.fly(withTask({ kind: "attack", target: 100 }), { kind: "attack", target: 100 }, "chase-tails", 100);
  desk.give({ kind: "assist", ship: 3 }, "call-for-help", 3);
  expect(desk.orders).toEqual([{ kind: "assist", ship: 3 }]);
});

test("a crew that takes its cripple out of the fight is let go; a ship that leaves by order may be called back", () => {
  const ordersFor = (crew: number) => {
    const desk = new Desk(1, 0, 0);
    desk.fly({ ...withTask({ kind: "withdraw" }), crew, word: 0 }, { kind: "attack", target: 100 }, "chase-tails", 100);
    return desk.orders.length;
  };
  expect([ordersFor(SPARE), ordersFor(NO_DUTY)]).toEqual([0, 1]);
});

test("a lapse lasts for its spell, strikes about as often as its chance says, and never a captain without lapses", () => {
  const overlooked = (spell: number, lapse: number): boolean => {
    const desk = new Desk(7, spell, lapse);
    desk.give({ kind: "assist", ship: 3 }, "call-for-help", 3);
    return desk.orders.length === 0;
  };
  const spells = Array.from({ length: 1000 }, (_, spell) => spell);
  const share = spells.filter((spell) => overlooked(spell, 0.3)).length / spells.length;
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.35);
  for (const spell of spells) expect(overlooked(spell, 0.3)).toBe(overlooked(spell, 0.3));
  expect(spells.some((spell) => overlooked(spell, 0))).toBe(false);
});

test("no captain overlooks a ship that dies or a fleet that is beaten", () => {
  for (let spell = 0; spell < 50; spell++) {
    const desk = new Desk(7, spell, 0.99);
    desk.fly(bird, { kind: "withdraw" }, "spare-cripples");
    desk.give({ kind: "full-retreat" }, "full-retreat", -1);
    expect(desk.orders).toHaveLength(2);
  }
});
