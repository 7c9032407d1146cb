import type { Dialog, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { joinByWire, wiredIn } from "./by-wire.ts";
import { choose, fieldIsThere, fightComputer, openBattle, orderButton, ownShip, type Player, resign, sayReady, sitDown } from "./player.ts";
import { withServer } from "./server.ts";
import { ALLIANCE, COMPACT, withTable } from "./table.ts";

/** Presses or lets go of a key with what another layout writes there. */
function key(page: Page, type: "keydown" | "keyup", sign: string, place: string): Promise<void> {
  return page.evaluate(
    (of) => {
      const event = new KeyboardEvent(of.type, { key: of.sign, code: of.place, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    { type, sign, place },
  );
}

/** The own ships that are selected. */
const selected = ({ page }: Player): Promise<string[]> =>
  page
    .getByRole("region", { name: "Your ships" })
    .locator("[data-entity][aria-pressed=true]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-entity") ?? ""));

/** Tab goes to another ship, and to no button. */
async function tabGoesThroughShips(player: Player): Promise<void> {
  const before = await selected(player);
  await player.page.keyboard.press("Tab");
  await expect.poll(() => selected(player)).not.toEqual(before);
}

/** After a pointer's click Space, Enter and Tab are the battle's; what Tab went to has them. */
async function keysAreFreeAfterClicks(player: Player): Promise<void> {
  const { page } = player;
  const log = page.getByRole("button", { name: "Battle log" });
  await log.click();
  for (const pressed of ["Space", "Enter"]) await page.keyboard.press(pressed);
  expect(await log.getAttribute("aria-pressed")).toBe("true");
  await log.click();
  await ownShip(player, "Flagship").click();
  await tabGoesThroughShips(player);
  // The counsel's panel takes the focus when it opens.
  await page.getByRole("button", { name: "Garak's counsel" }).click();
  await page.getByRole("region", { name: "Garak's counsel" }).waitFor();
  await page.keyboard.press("Shift");
  await tabGoesThroughShips(player);
  await page.keyboard.press("q");
  await page.getByRole("region", { name: "Garak's counsel" }).waitFor({ state: "detached" });
  await log.focus();
  await page.keyboard.press("Space");
  expect(await log.getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
}

/** On a Russian keyboard H takes the helm and W opens the throttle; it is let go though the layout was switched. */
async function steersInRussian(player: Player): Promise<void> {
  const { page } = player;
  await ownShip(player, "Flagship").click();
  await key(page, "keydown", "р", "KeyH");
  const helm = page.getByRole("region", { name: /^You have the helm of/ });
  await helm.waitFor();
  const throttle = helm.getByRole("slider");
  await throttle.fill("0");
  await key(page, "keydown", "ц", "KeyW");
  await expect.poll(async () => Number(await throttle.inputValue())).toBeGreaterThan(10);
  await key(page, "keyup", "w", "KeyW");
  const left = await throttle.inputValue();
  await page.waitForTimeout(500);
  expect(await throttle.inputValue()).toBe(left);
  await key(page, "keydown", "ц", "KeyW");
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  const blurred = await throttle.inputValue();
  await page.waitForTimeout(500);
  expect(await throttle.inputValue()).toBe(blurred);
  await page.keyboard.press("Escape");
  await helm.waitFor({ state: "detached" });
}

/** u of the orbit that waits. */
const radius = async ({ page }: Player): Promise<number> => {
  const said = await page.getByRole("status").filter({ hasText: "Choose a contact" }).textContent();
  return Number(/(\d+) u/.exec(said ?? "")?.[1]);
};

/** While an orbit waits the wheel sets its radius either way, with Shift too, and a touchpad by the way it goes. */
async function wheelSetsTheRadius(player: Player): Promise<void> {
  const { page } = player;
  await orderButton(player, "Orbit").click();
  const start = await radius(player);
  const scroll = (of: object, times: number) =>
    page.evaluate(
      ([turn, count]) => {
        const field = document.querySelector(".field-canvas canvas");
        for (let i = 0; i < count; i++) field?.dispatchEvent(new WheelEvent("wheel", { ...turn, bubbles: true, cancelable: true }));
      },
      [of, times] as const,
    );
  await scroll({ deltaX: 100, shiftKey: true }, 2);
  await expect.poll(() => radius(player)).toBe(start + 20);
  await scroll({ deltaX: -100, shiftKey: true }, 2);
  await expect.poll(() => radius(player)).toBe(start);
  await scroll({ deltaY: 2 }, 30);
  await expect.poll(() => radius(player)).toBe(start + 6);
  await page.keyboard.press("Escape");
}

test("keys go by their place on every layout and are the battle's after a click; the wheel sets a radius by the distance", async () => {
  await withTable(async (sit) => {
    const worf = await sit("Worf");
    const asked: string[] = [];
    worf.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await fightComputer(worf, ALLIANCE, "Cadet");
    await keysAreFreeAfterClicks(worf);
    await wheelSetsTheRadius(worf);
    await steersInRussian(worf);
    // A captain minds no wait.
    await worf.page.reload();
    await fieldIsThere(worf);
    expect(asked).toEqual([]);
    expect(worf.faults).toEqual([]);
  }, COMPACT);
});

test("the browser asks before a battle against a person is closed, and not when it is over", async () => {
  await withTable(async (sit, { url }) => {
    const worf = await sit("Worf");
    const { page } = worf;
    const code = await openBattle(worf, ALLIANCE);
    const other = await joinByWire(await wiredIn(url, "Smiley"), code);
    await other.ready(true);
    await sayReady({ page });
    await fieldIsThere(worf);
    await ownShip(worf, "Flagship").click();
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const question: Dialog = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    await ownShip(worf, "Flagship").click();
    expect(await other.order({ kind: "resign" })).toEqual({ ok: true });
    await page.getByRole("heading", { name: "Victory" }).waitFor();
    const late: string[] = [];
    page.on("dialog", (dialog) => {
      late.push(dialog.type());
      return dialog.accept();
    });
    await page.reload();
    await page.getByRole("heading", { name: "Victory" }).waitFor();
    expect(late).toEqual([]);
    expect(worf.faults).toEqual([]);
  }, COMPACT);
});

/** A touchpad's pinch, as browsers tell of it; whether the page keeps its size. */
const keepsItsSize = (panel: Locator): Promise<boolean> =>
  panel.evaluate((at) => !at.dispatchEvent(new WheelEvent("wheel", { deltaY: 10, ctrlKey: true, bubbles: true, cancelable: true })));

test("two fingers on a panel do not size the page, of the chart nor of the field, on a touchpad nor on the screen", async () => {
  await withServer(async (url) => {
    const worf = await sitDown(url, "Worf", { width: 844, height: 390, touch: true, calm: true, density: 0.5 });
    const { page } = worf;
    const devtools = await page.context().newCDPSession(page);
    const pinch = async (panel: Locator) => {
      const box = await panel.boundingBox();
      if (box === null) throw new Error("not on the screen");
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await devtools.send("Input.synthesizePinchGesture", { ...middle, scaleFactor: 2, gestureSourceType: "touch" });
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
      expect(await keepsItsSize(panel)).toBe(true);
    };
    await fightComputer(worf, ALLIANCE, "Cadet");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    for (const panel of [".minimap", ".drawer-bar", ".clock"]) await pinch(page.locator(panel));
    await resign(worf);
    await page.getByRole("button", { name: "Back to start" }).click();
    await choose(page, "The whole battle");
    await fightComputer(worf, ALLIANCE, "Cadet");
    await page.getByRole("application", { name: "Sector chart" }).waitFor();
    for (const panel of [".drawer-bar", ".clock"]) await pinch(page.locator(panel));
    await worf.close();
  });
});
