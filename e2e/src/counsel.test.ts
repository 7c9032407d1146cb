import { expect, test } from "vitest";
import { beginBattle, joinByCode, openBattle, type Player } from "./player.ts";
import { TERRANS, withTable } from "./table.ts";

/** A reckoning is over in some seconds even on a slow machine; it cuts itself short after 15. */
const PATIENCE = { timeout: 60_000 };

const adviser = ({ page }: Player, name: string) => page.getByRole("region", { name });

test("both sides ask their advisers in a running battle, hear the odds, and fight on meanwhile", async () => {
  await withTable(async (sit) => {
    const [terran, alliance] = [await sit("Smiley"), await sit("Worf")];
    await joinByCode(alliance, await openBattle(terran, TERRANS));
    await beginBattle(terran, alliance);

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

    await terran.page.getByRole("button", { name: "O'Brien's estimate" }).click();
    const obrien = adviser(terran, "O'Brien's estimate");
    await obrien.getByText(/^\d+ %$/).waitFor(PATIENCE);
    await obrien.getByText("Likely end").waitFor();
    expect(await obrien.getByText("A full retreat scores").count()).toBe(0);
    await obrien.getByRole("button", { name: "Ask again" }).click();
    await obrien.getByText("O'Brien runs the numbers").waitFor();
    await obrien.getByRole("button", { name: "Never mind" }).click();
    await obrien.getByText("Nobody has been asked yet.").waitFor();
    expect([...terran.faults, ...alliance.faults]).toEqual([]);
  });
});
