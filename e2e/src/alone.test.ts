import { expect, test } from "vitest";
import { fightComputer, openTab, ownShip, type Player, resign } from "./player.ts";
import { secondsAt } from "./replaying.ts";
import { ALLIANCE, COMPACT, withTable } from "./table.ts";

const clock = ({ page }: Player) => page.getByRole("timer", { name: "Battle clock" });
const pause = ({ page }: Player) => page.getByRole("group", { name: "Time" }).getByRole("button", { name: /^Pause/ });

/** Gives an order while the battle stands still: it is taken, and nothing else moves. */
async function thinkAndOrder(player: Player): Promise<void> {
  const { page } = player;
  await pause(player).click();
  await page.getByRole("status", { name: "Battle paused" }).waitFor();
  const stood = await clock(player).textContent();
  await page.keyboard.press("1");
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await ownShip(player, "Flagship", "Attacking Terok Nor").waitFor();
  await page.waitForTimeout(1500);
  expect(await clock(player).textContent()).toBe(stood);
  await page.keyboard.press(".");
  await expect.poll(() => clock(player).textContent()).not.toBe(stood);
}

/** A reload comes back to the battle, which stands still where it was. */
async function reload(player: Player): Promise<void> {
  const { page } = player;
  await pause(player).click();
  const stood = await clock(player).textContent();
  await page.reload();
  await page.getByRole("status", { name: "Battle paused" }).waitFor();
  expect(await clock(player).textContent()).toBe(stood);
  await ownShip(player, "Flagship", "Attacking Terok Nor").waitFor();
  await page.getByRole("button", { name: /^Go on/ }).click();
  await expect.poll(() => clock(player).textContent()).not.toBe(stood);
}

test("a battle against the computer is begun, paused and ordered in with the network cut; a reload comes back to it, and its replay is kept", {
  timeout: 180_000,
}, async () => {
  await withTable(async (sit) => {
    const rom = await sit("Rom");
    const { page } = rom;
    // What a battle is made of comes once the page has nothing else to do.
    await page.waitForResponse((response) => /\/chart-screen-.*\.js$/.test(response.url()));
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await fightComputer(rom, ALLIANCE, "Cadet");
    await thinkAndOrder(rom);
    await page.context().setOffline(false);
    await reload(rom);
    await resign(rom);
    await page.getByRole("heading", { name: "Defeat" }).waitFor();
    const again = await openTab(rom, page.getByRole("link", { name: "Watch the replay" }));
    await expect.poll(() => secondsAt(again), { timeout: 60_000 }).toBeGreaterThan(0);
    await again.close();
  }, COMPACT);
});
