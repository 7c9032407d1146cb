import { expect, test } from "vitest";
import { beginChart, contact, joinByCode, openWholeBattle, type Player, resign, theDeceptions, theFleetIsThere } from "./player.ts";
import { pressByKeys, tabTo } from "./tab-to.ts";
import { COMPACT, seeResult, TERRANS, withTable } from "./table.ts";

/** ms that a whole battle may take on a slow machine. */
const WHOLE = 300_000;

/** By keys alone: puts teams to work, and casts a shadow on a course of two places. */
async function buildAndDeceive({ page }: Player): Promise<void> {
  for (let teams = 0; teams < 2; teams++) await pressByKeys(page, "One more team to Pulse cannons");
  await page.getByRole("img", { name: "2 of 3 teams" }).waitFor();
  await pressByKeys(page, /^Raider/);
  await pressByKeys(page, /^Project a shadow/);
  await tabTo(page, "application", "Sector chart");
  for (const keys of [
    ["Shift+ArrowRight", "ArrowUp"],
    ["Shift+ArrowRight", "Shift+ArrowUp"],
  ]) {
    for (const key of [...keys, "Enter"]) await page.keyboard.press(key);
  }
  await pressByKeys(page, "Project it");
  await page.getByRole("button", { name: /^Shadow 1/ }).waitFor();
}

/** By keys alone: every squadron at flank. */
async function hurry({ page }: Player): Promise<void> {
  for (const squadron of ["Main squadron", "Wing 1", "Wing 2"]) {
    await pressByKeys(page, new RegExp(`^${squadron}`));
    await pressByKeys(page, "Flank");
    await page.getByRole("button", { name: "Flank", pressed: true }).waitFor();
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

test("two people play the whole battle, act one by keys alone: works and a shadow against a fleet in haste, arrival, and what it came to", {
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
