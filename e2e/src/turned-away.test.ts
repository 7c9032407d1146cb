import { expect, test } from "vitest";
import { beginBattle, joinByCode, openBattle, type Player } from "./player.ts";
import { TERRANS, withTable } from "./table.ts";

/** The browser itself reports every refused request on its console. */
const faultsBesidesRefusals = ({ faults }: Player): string[] => faults.filter((fault) => !fault.startsWith("Failed to load resource"));

async function refusedWith(player: Player, code: string, words: string): Promise<void> {
  await joinByCode(player, code);
  await player.page.getByRole("alert").getByText(words).waitFor();
}

test("who types a wrong code or comes third is told so; who leaves the table is missed there", async () => {
  await withTable(async (sit) => {
    const [terran, alliance, third] = [await sit("Smiley"), await sit("Worf"), await sit("Quark")];
    const code = await openBattle(terran, TERRANS);
    await refusedWith(third, code === "AAAAAA" ? "CCCCCC" : "AAAAAA", "There is no battle with this code.");
    await joinByCode(alliance, code);
    await terran.page.getByText("Worf", { exact: true }).waitFor();
    await refusedWith(third, code, "This battle already has two players.");
    await alliance.page.getByRole("button", { name: "Leave" }).click();
    await terran.page.getByText("Waiting for an opponent").waitFor();
    await joinByCode(alliance, code);

    await beginBattle(terran, alliance);
    await refusedWith(third, code, "This battle has already begun.");
    await third.page.close();
    await alliance.page.close();
    await terran.page.getByText(/^Worf lost the connection. Their seat is kept for \d+ s.$/).waitFor();
    // That a seat nobody comes back to loses the battle is a matter of the room's clock, and tested there.
    expect([terran, alliance, third].flatMap(faultsBesidesRefusals)).toEqual([]);
  });
});
