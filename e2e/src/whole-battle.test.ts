import { expect, test } from "vitest";
import { beginChart, choose, contact, joinByCode, openBattle, orderButton, ownShip, type Player, slide, slidTo } from "./player.ts";
import { ALLIANCE, seeResult, TERRANS, withTable } from "./table.ts";

/** The shortest way a fleet may have: at flank it is there in half a minute. */
const SHORT = "2 h";

/** ms that a whole battle may take on a slow machine. */
const WHOLE = 300_000;
/** ms in which the fleet is surely there. */
const PATIENCE = { timeout: 120_000 };

const chart = ({ page }: Player) => page.getByRole("application", { name: "Sector chart" });

/** A button of whatever is selected on the chart. */
const press = ({ page }: Player, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Opens a whole battle with a short way. */
async function open(player: Player, side: typeof TERRANS | typeof ALLIANCE): Promise<string> {
  await choose(player.page, "The whole battle");
  const code = await openBattle(player, side);
  await slide(player, "The fleet's way", -6);
  await slidTo(player, "The fleet's way", SHORT);
  return code;
}

/** Puts teams to work, and casts a shadow toward the fleet on a course clicked on the chart. */
async function buildAndDeceive(terran: Player): Promise<void> {
  const { page } = terran;
  await press(terran, "One more team to Pulse cannons");
  await press(terran, "One more team to Pulse cannons");
  await page.getByRole("img", { name: "2 of 3 teams" }).waitFor();
  await press(terran, "Project a shadow");
  const fleet = await page
    .getByRole("button", { name: /^Contact 1/ })
    .first()
    .boundingBox();
  expect(fleet).not.toBeNull();
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

async function theFleetIsThere(...players: readonly Player[]): Promise<void> {
  for (const { page } of players) await page.getByRole("region", { name: "Your ships" }).waitFor(PATIENCE);
}

const theDeceptions = ({ page }: Player) => page.getByRole("region", { name: "Deceptions of the approach" });

test(
  "two people play the whole battle: works and a shadow against a fleet in haste, arrival, the assault, and what it came to",
  async () => {
    await withTable(async (sit) => {
      const [terran, alliance] = [await sit("Smiley"), await sit("Worf")];
      await joinByCode(alliance, await open(terran, TERRANS));
      await terran.page.getByText("Worf", { exact: true }).waitFor();
      await beginChart(terran, alliance);
      await hurry(alliance);
      await buildAndDeceive(terran);
      // A page that is loaded anew is back on the chart, with the teams where they were.
      await terran.page.reload();
      await terran.page.getByRole("img", { name: "2 of 3 teams" }).waitFor();
      await theFleetIsThere(terran, alliance);
      await orderButton(terran, "Jettison").or(ownShip(terran, "Defiant")).first().click();
      await contact(alliance, "Terok Nor").click();
      await ownShip(alliance, "Flagship").click();
      await alliance.page.getByRole("button", { name: "Resign" }).click();
      await alliance.page.getByRole("button", { name: "Resign the battle" }).click();
      await seeResult(terran, alliance);
      for (const each of [terran, alliance]) await theDeceptions(each).getByText("sooner than at cruise").waitFor();
      expect([...terran.faults, ...alliance.faults]).toEqual([]);
    });
  },
  WHOLE,
);

test(
  "somebody alone leads the fleet against the computer through both acts",
  async () => {
    await withTable(async (sit) => {
      const alone = await sit("Worf");
      await open(alone, ALLIANCE);
      await press(alone, "Seat a captain: Officer");
      await beginChart(alone);
      await hurry(alone);
      await theFleetIsThere(alone);
      await contact(alone, "Terok Nor").waitFor();
      await alone.page.getByRole("button", { name: "Resign" }).click();
      await alone.page.getByRole("button", { name: "Resign the battle" }).click();
      await theDeceptions(alone).getByText("Pulse cannons").waitFor();
      await alone.page.getByRole("list", { name: /had in mind/ }).waitFor();
      expect(alone.faults).toEqual([]);
    });
  },
  WHOLE,
);
