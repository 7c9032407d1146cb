import { readFileSync } from "node:fs";
import { ORDER_KINDS } from "@terok-nor/shared/battle/orders/order.ts";
import { expect, it } from "vitest";
import { en } from "../../i18n/en.ts";
import { OTHER_CONTROLS } from "./controls.ts";
import { BUTTON_KINDS, isAsked, isPlaced, isTwoWay, orderRow } from "./rows.ts";

it("every order of the rules has a button or a control of its own, and nothing else has", () => {
  expect([...BUTTON_KINDS, ...Object.keys(OTHER_CONTROLS)].sort()).toEqual([...ORDER_KINDS].sort());
});

it.each(Object.entries(OTHER_CONTROLS))("%s is given by %s", (kind, file) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")).toContain(`kind: "${kind}"`);
});

it.each(BUTTON_KINDS)("the button of %s has a drawing, and either waits for a place or gives an order at once", (kind) => {
  const row = orderRow(kind);
  expect(row.icon).toMatch(/^M[\d .,MLHVCSQTAZmlhvcsqtaz-]+$/);
  expect(row.now === undefined).toBe(row.there !== undefined);
  expect(row.aim === undefined).toBe(row.there === undefined);
});

it.each(BUTTON_KINDS)("%s has a name, a tip, a line in the settings, and what else is said of it", (kind) => {
  for (const key of [`do.${kind}`, `tip.${kind}`, `action.${kind}`] as const) expect(en[key], key).toMatch(/^[A-Z]/);
  if (isPlaced(kind)) expect(en).toHaveProperty([`pending.${kind}`]);
  if (isAsked(kind)) for (const key of [`confirm.${kind}`, `confirm.${kind}.yes`]) expect(en).toHaveProperty([key]);
  if (isTwoWay(kind)) expect(en).toHaveProperty([`do.${kind}.back`]);
});
