import { expect, test } from "vitest";
import { contact } from "../../../demo/sample-picture.ts";
import { inOrder } from "./contact-order.ts";

test("contacts stand by size, then by number, those not known by name last, as they were sensed", () => {
  const contacts = [
    contact(100),
    contact(101, { cls: "bird" }),
    contact(102, { cls: "bird", name: "bird-4" }),
    contact(103, { cls: "bird", name: "bird-2" }),
    contact(104, { cls: "bird" }),
    contact(105, { cls: "galor", name: "galor-1" }),
    contact(106, { cls: "flagship", name: "flagship" }),
  ];
  expect(inOrder(contacts).map(({ id }) => id)).toEqual([106, 105, 103, 102, 101, 104, 100]);
});
