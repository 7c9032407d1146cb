import { expect, test } from "vitest";
import { fightComputer, openTab, ownShip, type Player, resign } from "./player.ts";
import { secondsAt } from "./replaying.ts";
import { withStaticFolder } from "./static-folder.ts";
import { ALLIANCE, atTable, COMPACT, withTable } from "./table.ts";

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
  await expect.poll(() => clock(player).textContent(), { timeout: 30_000 }).not.toBe(stood);
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
  await expect.poll(() => clock(player).textContent(), { timeout: 30_000 }).not.toBe(stood);
}

/** What a battle is made of comes once the page has nothing else to do. */
async function allIsFetched({ page }: Player): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/chart-screen-.*\.js$/.test(name)));
  await page.waitForLoadState("networkidle");
}

test("a battle against the computer is begun, paused and ordered in with the network cut; a reload comes back to it, and its replay is kept", {
  timeout: 180_000,
}, async () => {
  await withTable(async (sit) => {
    const rom = await sit("Rom");
    const { page } = rom;
    await allIsFetched(rom);
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

test("from a folder on a host of files, which then goes away, the game is played against the computer; for people it names a server's page", {
  timeout: 180_000,
}, async () => {
  await withStaticFolder(async (url, closeHost) => {
    await atTable(
      url,
      async (sit) => {
        const nog = await sit("Nog");
        await allIsFetched(nog);
        expect(await nog.page.getByRole("button", { name: "Find an opponent" }).count()).toBe(0);
        const there = nog.page.getByRole("button", { name: "Go there" });
        await nog.page.getByLabel("Address of a server").fill("no address");
        expect(await there.isDisabled()).toBe(true);
        await nog.page.getByLabel("Address of a server").fill("game.example");
        expect(await there.isDisabled()).toBe(false);
        expect(nog.faults).toEqual([]);
        closeHost();
        await fightComputer(nog, ALLIANCE, "Cadet");
        await thinkAndOrder(nog);
        await resign(nog);
        await nog.page.getByRole("heading", { name: "Defeat" }).waitFor();
      },
      COMPACT,
    );
  });
});
