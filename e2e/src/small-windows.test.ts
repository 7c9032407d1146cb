import { LARGEST } from "@terok-nor/shared/battle/counts.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { joinByWire, wiredIn } from "./by-wire.ts";
import { fieldComesBack } from "./field-comes-back.ts";
import { wordsKeepOff } from "./layout.ts";
import { beginBattle, fieldIsThere, openBattle, openTab, orderButton, type Player, sayReady, slide, slidTo } from "./player.ts";
import { ALLIANCE, withTable } from "./table.ts";

const LOW_DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
/** A desk's window at twice its size, and a narrow one. */
const TWICE = { width: 640, height: 360 };
const NARROW = { width: 360, height: 640 };

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
    await wordsKeepOff(page);
    await page.getByRole("button", { name: "Ships", exact: true }).click();
    await seesEveryShip(worf);
    await page.getByRole("button", { name: "Orders", exact: true }).click();
    await orderButton(worf, "Orbit").click();
    await seesEveryButton(worf);
    expect(worf.faults).toEqual([]);
    await fieldComesBack(worf);
    expect(worf.faults).toEqual([]);
  });
});

/** Names as wide as they can be, of one word. */
const [WIDE, AS_WIDE] = ["W".repeat(20), "M".repeat(20)];

/** The page is no wider than a narrow window. */
async function fitsNarrowly({ page }: Player): Promise<void> {
  const before = page.viewportSize() ?? LOW_DESK;
  await page.setViewportSize(NARROW);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 10_000 }).toBe(NARROW.width);
  await page.setViewportSize(before);
}

/** The button of the battle's menu, and what it opens, are in the window or scrolled into it. */
async function reachesTheMenu({ page }: Player, size: typeof TWICE): Promise<void> {
  await page.setViewportSize(size);
  const screen = { x: 0, y: 0, ...size };
  const opener = page.getByRole("button", { name: "Battle", exact: true });
  expect(within(await boxOf(opener), screen)).toBe(true);
  await opener.click();
  for (const name of ["Pause", "Offer a draw", "Resign"]) {
    const way = page.getByRole("button", { name, exact: true });
    await way.scrollIntoViewIfNeeded();
    expect(within(await boxOf(way), screen), name).toBe(true);
  }
  await page.keyboard.press("Escape");
}

test("at twice the size and on a narrow page the widest names push nothing off it, and the battle's menu is reached", async () => {
  await withTable(async (sit, { url }) => {
    const worf = await sit(WIDE);
    const { page } = worf;
    const code = await openBattle(worf, ALLIANCE);
    const other = await joinByWire(await wiredIn(url, AS_WIDE), code);
    await page.getByText(AS_WIDE).first().waitFor();
    await fitsNarrowly(worf);
    await other.ready(true);
    await sayReady({ page });
    await fieldIsThere(worf);
    await reachesTheMenu(worf, TWICE);
    await reachesTheMenu(worf, NARROW);
    await page.keyboard.press("h");
    const handBack = page.getByRole("button", { name: "Hand back the helm" });
    await handBack.waitFor();
    for (const size of [TWICE, NARROW]) {
      await page.setViewportSize(size);
      expect(within(await boxOf(handBack), { x: 0, y: 0, ...size })).toBe(true);
    }
    await handBack.click();

    // What is said of a lost line is longer still. The veil over the battle takes clicks then, not the places of things.
    other.abandon();
    await page.getByText("disconnected").waitFor();
    for (const size of [TWICE, NARROW]) {
      await page.setViewportSize(size);
      const opener = page.getByRole("button", { name: "Battle", exact: true });
      expect(within(await boxOf(opener), { x: 0, y: 0, ...size })).toBe(true);
    }
    expect(worf.faults).toEqual([]);
  });
});

test("the result and a player's page fit a narrow window too", async () => {
  await withTable(async (sit, { url }) => {
    const worf = await sit(WIDE);
    const { page } = worf;
    const code = await openBattle(worf, ALLIANCE);
    const other = await joinByWire(await wiredIn(url, AS_WIDE), code);
    await other.ready(true);
    await sayReady({ page });
    await fieldIsThere(worf);
    expect(await other.order({ kind: "resign" })).toEqual({ ok: true });
    await page.getByRole("heading", { name: "Victory" }).waitFor();
    await fitsNarrowly(worf);
    const tab = await openTab(worf, page.getByRole("link", { name: AS_WIDE }).first());
    await tab.page.getByRole("heading", { name: AS_WIDE }).waitFor();
    await fitsNarrowly(tab);
    await tab.close();
    expect(worf.faults).toEqual([]);
  });
});
