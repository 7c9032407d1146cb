import { signal } from "@preact/signals";
import type { ShipStatus } from "@terok-nor/shared/battle/state.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { expect, test } from "vitest";
import { ownShip, samplePicture } from "../../demo/sample-picture.ts";
import { createBridge } from "./bridge.ts";
import type { Talk } from "./talk/talk.ts";

const of = (tick: number, defiant: ShipStatus, raider: ShipStatus): Picture => ({
  ...samplePicture,
  tick,
  own: [
    { ...ownShip(1, "defiant", "defiant"), status: defiant },
    { ...ownShip(2, "raider", "raider"), status: raider },
  ],
});

test("a ship that is lost is selected no more, and an order that waited for the last of them waits no longer", () => {
  const picture = signal<Picture | null>(of(0, "active", "active"));
  const { mind } = createBridge({ link: { picture } } as unknown as Talk);
  mind.selected.value = new Set([1, 2]);
  mind.pending.value = "strafe";
  picture.value = of(10, "active", "destroyed");
  expect([[...mind.selected.value], mind.pending.value]).toEqual([[1], "strafe"]);
  picture.value = of(20, "destroyed", "destroyed");
  expect([[...mind.selected.value], mind.pending.value]).toEqual([[], null]);
});

test("what is ordered while the battle stands still is shown at once, whichever tick the lists were last drawn from", () => {
  for (const stoodAt of [10, 11, 12]) {
    const link = signal<Picture | null>(of(10, "active", "active"));
    const { picture } = createBridge({ link: { picture: link } } as unknown as Talk);
    for (let tick = 11; tick <= stoodAt; tick++) link.value = of(tick, "active", "active");
    const ordered = of(stoodAt, "active", "active");
    link.value = ordered;
    expect(picture.value, `stood at ${stoodAt}`).toBe(ordered);
  }
});
