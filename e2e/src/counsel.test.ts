import { expect, test } from "vitest";
import { fieldIsThere, fightComputer, type Player, resign } from "./player.ts";
import { ALLIANCE, TERRANS, withTable } from "./table.ts";

/** A small window: drawn by software, a large one takes the time the reckoning needs. */
const VIEW = { width: 844, height: 390, calm: true, density: 0.5 };

/** A reckoning is over in some seconds even on a slow machine; it cuts itself short after 15. */
const PATIENCE = { timeout: 60_000 };

/** Begins a battle against the computer. */
async function inBattle(player: Player, side: typeof ALLIANCE | typeof TERRANS): Promise<void> {
  await fightComputer(player, side, "Cadet");
  await fieldIsThere(player);
}

const adviser = ({ page }: Player, name: string) => page.getByRole("region", { name });

/** With a key, while the battle goes on; odds and advice come of it. */
async function askGarak(alliance: Player): Promise<void> {
  await alliance.page.keyboard.press("q");
  const garak = adviser(alliance, "Garak's counsel");
  await garak.getByText("Garak considers").waitFor();
  const clock = alliance.page.getByRole("timer", { name: "Battle clock" });
  const asked = await clock.textContent();
  await garak.getByText(/^\d+ %$/).waitFor(PATIENCE);
  await garak.getByText("advised").waitFor();
  await garak.getByText(/^As of \d:\d\d, from \d+ battles$/).waitFor();
  expect(await clock.textContent()).not.toBe(asked);
  await alliance.page.keyboard.press("Escape");
  await garak.waitFor({ state: "detached" });
}

/** With a button; nothing is said of retreat, and whoever asks again may think better of it. */
async function askObrien(terran: Player): Promise<void> {
  await terran.page.getByRole("button", { name: "O'Brien's estimate" }).click();
  const obrien = adviser(terran, "O'Brien's estimate");
  await obrien.getByText(/^\d+ %$/).waitFor(PATIENCE);
  await obrien.getByText("Likely end").waitFor();
  expect(await obrien.getByText("A full retreat scores").count()).toBe(0);
  await obrien.getByRole("button", { name: "Ask again" }).click();
  await obrien.getByText("O'Brien runs the numbers").waitFor();
  await obrien.getByRole("button", { name: "Never mind" }).click();
  await obrien.getByText("Nobody has been asked yet.").waitFor();
}

test("either side asks its adviser in a running battle: the fleet hears odds and advice, the rebels of no retreat", async () => {
  await withTable(async (sit) => {
    const quark = await sit("Quark");
    await inBattle(quark, ALLIANCE);
    await askGarak(quark);
    await resign(quark);
    await quark.page.getByRole("button", { name: "Back to start" }).click();
    await inBattle(quark, TERRANS);
    await askObrien(quark);
    expect(quark.faults).toEqual([]);
  }, VIEW);
});
