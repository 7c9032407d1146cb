import { expect, test } from "vitest";
import { beginChart, contact, joinByCode, openWholeBattle, type Player, resign, theDeceptions, theFleetIsThere } from "./player.ts";
import { COMPACT, seeResult, TERRANS, withTable } from "./table.ts";

/** ms that a whole battle may take on a slow machine. */
const WHOLE = 300_000;

const chart = ({ page }: Player) => page.getByRole("application", { name: "Sector chart" });

/** A button of whatever is selected on the chart. */
const press = ({ page }: Player, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Puts teams to work, and casts a shadow on a course clicked on the chart. */
async function buildAndDeceive(terran: Player): Promise<void> {
  const { page } = terran;
  await press(terran, "One more team to Pulse cannons");
  await press(terran, "One more team to Pulse cannons");
  await page.getByRole("img", { name: "2 of 3 teams" }).waitFor();
  await press(terran, "Project a shadow");
  const map = await chart(terran).boundingBox();
  if (map === null) throw new Error("there is no chart");
  await page.mouse.click(map.x + map.width / 2 + 60, map.y + map.height / 2 - 60);
  await page.mouse.click(map.x + map.width / 2 + 160, map.y + map.height / 2 - 90);
  await press(terran, "Project it");
  await page.getByRole("button", { name: /^Shadow 1/ }).waitFor();
}

/** Every squadron at flank. */
async function hurry(alliance: Player): Promise<void> {
  for (const squadron of ["Main squadron", "Wing 1", "Wing 2"]) {
    await press(alliance, new RegExp(`^${squadron}`));
    await press(alliance, "Flank");
    await alliance.page.getByRole("button", { name: "Flank", pressed: true }).waitFor();
  }
}

/** Somebody of a player's own people speaks, of their own side's matters. */
const isSpoken = ({ page }: Player) => page.locator(".speech blockquote").waitFor();

async function playBothActs(terran: Player, alliance: Player): Promise<void> {
  await Promise.all([isSpoken(terran), isSpoken(alliance)]);
  await hurry(alliance);
  await buildAndDeceive(terran);
  // A page that is loaded anew is back on the chart, with the teams where they were.
  await terran.page.reload();
  await terran.page.getByRole("img", { name: "2 of 3 teams" }).waitFor();
  await theFleetIsThere(terran, alliance);
  await contact(alliance, "Terok Nor").waitFor();
  await resign(alliance);
}

test("two people play the whole battle: works and a shadow against a fleet in haste, arrival, and what it came to", {
  timeout: WHOLE,
}, async () => {
  await withTable(async (sit) => {
    const [terran, alliance] = [await sit("Smiley"), await sit("Worf")];
    await joinByCode(alliance, await openWholeBattle(terran, TERRANS));
    await terran.page.getByText("Worf", { exact: true }).waitFor();
    await beginChart(terran, alliance);
    await playBothActs(terran, alliance);
    await Promise.all([seeResult(terran, alliance), isSpoken(terran), isSpoken(alliance)]);
    for (const each of [terran, alliance]) await theDeceptions(each).getByText("sooner than at cruise").waitFor();
    expect([...terran.faults, ...alliance.faults]).toEqual([]);
  }, COMPACT);
});
