import { expect, test } from "vitest";
import { fieldIsThere, fightComputer, type Player, sitDown } from "./player.ts";
import { withServer } from "./server.ts";
import { ALLIANCE, TERRANS } from "./table.ts";

/** A small window: drawn by software, a large one takes the time the reckoning needs. */
const VIEW = { width: 844, height: 390, calm: true };

/** A reckoning is over in some seconds even on a slow machine; it cuts itself short after 15. */
const PATIENCE = { timeout: 60_000 };

/** One player against the computer, in the battle. */
async function inBattle(side: typeof ALLIANCE | typeof TERRANS, use: (player: Player) => Promise<void>): Promise<void> {
  await withServer(async (url) => {
    const player = await sitDown(url, "Quark", VIEW);
    try {
      await fightComputer(player, side, "Cadet");
      await fieldIsThere(player);
      await use(player);
      expect(player.faults).toEqual([]);
    } finally {
      await player.close();
    }
  });
}

const adviser = ({ page }: Player, name: string) => page.getByRole("region", { name });

test("the fleet asks Garak with a key in a running battle, hears odds and advice, and the battle goes on meanwhile", async () => {
  await inBattle(ALLIANCE, async (alliance) => {
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
  });
});

test("the rebels ask O'Brien with a button, are told no retreat, ask again and think better of it", async () => {
  await inBattle(TERRANS, async (terran) => {
    await terran.page.getByRole("button", { name: "O'Brien's estimate" }).click();
    const obrien = adviser(terran, "O'Brien's estimate");
    await obrien.getByText(/^\d+ %$/).waitFor(PATIENCE);
    await obrien.getByText("Likely end").waitFor();
    expect(await obrien.getByText("A full retreat scores").count()).toBe(0);
    await obrien.getByRole("button", { name: "Ask again" }).click();
    await obrien.getByText("O'Brien runs the numbers").waitFor();
    await obrien.getByRole("button", { name: "Never mind" }).click();
    await obrien.getByText("Nobody has been asked yet.").waitFor();
  });
});
