import { LARGEST } from "@terok-nor/shared/battle/counts.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { beginBattle, openBattle, orderButton, type Player, slide, slidTo } from "./player.ts";
import { ALLIANCE, withTable } from "./table.ts";

const LOW_DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** The flagship, the Galors that are mustered unless told otherwise, and as many Birds as there can be. */
const { galors, birds } = choicesFor("assault", 3);
const SHIPS = 1 + galors + LARGEST.birds;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("not on the screen");
  return box;
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Box, b: Box) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Every ship of the fleet has a button that is wholly inside its list, which lies wholly inside the window. */
async function seesEveryShip({ page }: Player): Promise<void> {
  const fleet = page.getByRole("region", { name: "Your ships" });
  const list = await boxOf(fleet);
  expect(within(list, { x: 0, y: 0, ...(page.viewportSize() ?? LOW_DESK) })).toBe(true);
  const ships = await fleet.locator("[data-entity]").all();
  expect(ships).toHaveLength(SHIPS);
  for (const ship of ships) expect(within(await boxOf(ship), list), (await ship.getAttribute("aria-label")) ?? "").toBe(true);
}

/** An order waits; what it waits for is said over no button but its own. */
async function seesEveryButton({ page }: Player): Promise<void> {
  const strip = page.getByRole("status").filter({ hasText: "Choose a contact" });
  await strip.waitFor();
  const said = await boxOf(strip);
  const buttons = await page.locator("button:visible").all();
  expect(buttons.length).toBeGreaterThan(20);
  const others = await strip.locator("button").count();
  let covered = 0;
  for (const button of buttons) if (overlap(await boxOf(button), said)) covered += 1;
  expect(covered).toBe(others);
}

test("in a low window and on a phone each ship of the fleet can be pressed, and no button lies under what an order waits for", async () => {
  await withTable(async (sit) => {
    const worf = await sit("Worf");
    const { page } = worf;
    await openBattle(worf, ALLIANCE);
    await slide(worf, "Birds-of-Prey", LARGEST.birds - birds);
    await slidTo(worf, "Birds-of-Prey", String(LARGEST.birds));
    await page.getByRole("button", { name: "Seat a captain: Officer" }).click();
    await page.getByRole("button", { name: "Dismiss" }).waitFor();
    await beginBattle(worf);

    await seesEveryShip(worf);
    await orderButton(worf, "Orbit").click();
    await seesEveryButton(worf);
    await page.keyboard.press("Escape");

    await page.setViewportSize(PHONE);
    await page.getByRole("button", { name: "Ships", exact: true }).click();
    await seesEveryShip(worf);
    await page.getByRole("button", { name: "Orders", exact: true }).click();
    await orderButton(worf, "Orbit").click();
    await seesEveryButton(worf);
    expect(worf.faults).toEqual([]);
  });
});
