import { signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { expect, test } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { createMind } from "../sight/mind.ts";
import { perform } from "./perform.ts";

const DEFIANT = 1;
const RAIDER = 2;

function guardWith(selected: number, focus: number) {
  const mind = createMind();
  mind.selected.value = new Set([selected]);
  const given: Order[] = [];
  const give = async (order: Order) => given.push(order) > 0;
  perform({ mind, give, picture: signal(samplePicture) }, "guard", focus);
  return { given, pending: mind.pending.value };
}

test("guarding asks whom, where the row in focus is that of the ship which is to guard", () => {
  expect(guardWith(RAIDER, RAIDER)).toEqual({ given: [], pending: "guard" });
  expect(guardWith(RAIDER, DEFIANT)).toEqual({
    given: [{ kind: "guard", ships: [RAIDER], ward: DEFIANT, queue: false }],
    pending: null,
  });
});
