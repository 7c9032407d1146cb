import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { joinByWire, openByWire, until, type Wired, wiredIn } from "./by-wire.ts";
import { fieldIsThere, joinByCode, openBattle, type Player, sayReady } from "./player.ts";
import { COMPACT, TERRANS, withTable } from "./table.ts";

/** The browser itself reports every refused request on its console. */
const faultsBesidesRefusals = ({ faults }: Player): string[] => faults.filter((fault) => !fault.startsWith("Failed to load resource"));

async function refusedWith(player: Player, code: string, words: string): Promise<void> {
  await joinByCode(player, code);
  await player.page.getByRole("alert").getByText(words).waitFor();
}

/** Somebody who comes to the battle of two others. */
async function comesThird(third: Player, smiley: Wired, worf: Wired): Promise<void> {
  const terran = await openByWire(smiley, choicesFor("assault", 2));
  const { code } = terran.room.value;
  await refusedWith(third, code === "AAAAAA" ? "CCCCCC" : "AAAAAA", "There is no battle with this code.");
  const alliance = await joinByWire(worf, code);
  await refusedWith(third, code, "This battle already has two players.");
  for (const each of [terran, alliance]) await each.ready(true);
  await until(terran, ({ room }) => room.value.phase === "battle");
  await refusedWith(third, code, "This battle has already begun.");
  for (const each of [terran, alliance]) each.abandon();
}

/** Somebody whose opponent leaves the table, comes again, and is gone from the battle. */
async function isLeftAlone(host: Player, worf: Wired): Promise<void> {
  const { page } = host;
  const code = await openBattle(host, TERRANS);
  const leaving = await joinByWire(worf, code);
  await page.getByText(worf.name, { exact: true }).waitFor();
  await leaving.leave();
  await page.getByText("Waiting for an opponent").waitFor();
  const back = await joinByWire(worf, code);
  await back.ready(true);
  await sayReady({ page });
  await fieldIsThere(host);
  back.abandon();
  await page.getByText(/^Worf lost the connection. Their seat is kept for \d+ s.$/).waitFor();
  // That a seat nobody comes back to loses the battle is a matter of the room's clock, and tested there.
}

test("who types a wrong code or comes third is told so; who leaves the table is missed there", async () => {
  await withTable(async (sit, { url }) => {
    const quark = await sit("Quark");
    const [smiley, worf] = [await wiredIn(url, "Smiley"), await wiredIn(url, "Worf")];
    await comesThird(quark, smiley, worf);
    await isLeftAlone(quark, worf);
    expect(faultsBesidesRefusals(quark)).toEqual([]);
  }, COMPACT);
});
