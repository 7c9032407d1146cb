import { signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { expect, test } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { createMind } from "../sight/mind.ts";
import { createHand } from "./hand.ts";

const STATION = 0;
const DEFIANT = 1;
const RAIDER = 2;
const FLAGSHIP = 100;

/** The rebels' hand with the raider selected and an order that waits, after a click on one thing. */
function clickWith(pending: "attack" | "board" | "guard" | "move", entity: number) {
  const mind = createMind();
  mind.selected.value = new Set([RAIDER]);
  mind.pending.value = pending;
  const given: Order[] = [];
  const give = async (order: Order) => given.push(order) > 0;
  createHand({ mind, give, talk: null, picture: signal(samplePicture) }).primary({ x: 10, y: 20, entity, add: false, ctrl: false });
  return { given, selected: [...mind.selected.value], pending: mind.pending.value, told: mind.toast.value.text };
}

test("an attack pointed at an own ship selects that ship, drops the order and says so", () => {
  for (const id of [STATION, DEFIANT]) expect(clickWith("attack", id)).toMatchObject({ given: [], selected: [id], pending: null });
  expect(clickWith("board", DEFIANT).told).toBe("Defiant selected instead. Board was not ordered: it needs a contact.");
});

test("an order that takes an own ship, or a place, takes it and leaves the selection as it is", () => {
  expect(clickWith("guard", DEFIANT)).toEqual({
    given: [{ kind: "guard", ships: [RAIDER], ward: DEFIANT, queue: false }],
    selected: [RAIDER],
    pending: null,
    told: "",
  });
  expect(clickWith("move", DEFIANT)).toMatchObject({ given: [{ kind: "move", x: 10, y: 20 }], selected: [RAIDER], pending: null });
});

test("an attack pointed at a contact is given, and one at open space waits on and says what it needs", () => {
  expect(clickWith("attack", FLAGSHIP)).toMatchObject({ given: [{ kind: "attack", target: FLAGSHIP }], selected: [RAIDER], pending: null });
  expect(clickWith("attack", -1)).toMatchObject({ given: [], selected: [RAIDER], pending: "attack", told: "That order needs a contact." });
});

/** u by which an orbit that waits is wider after so much scrolling, CSS px a time. */
function widerBy(...scrolls: readonly number[]): number {
  const mind = createMind();
  mind.pending.value = "orbit";
  const before = mind.orbitRadius.value;
  const { wheel } = createHand({ mind, give: async () => true, talk: null, picture: signal(samplePicture) });
  for (const scrolled of scrolls) expect(wheel(scrolled)).toBe(true);
  return mind.orbitRadius.value - before;
}

test("the radius goes by how far is scrolled, not by how often: a notch is 10 u, and a touchpad's small steps add up", () => {
  expect([widerBy(100), widerBy(-50), widerBy(...Array<number>(30).fill(2)), widerBy(0)]).toEqual([10, -5, 6, 0]);
});
