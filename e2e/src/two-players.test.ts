import { SETUP_RANGE } from "@terok-nor/shared/battle/counts.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { bearsLargeLetters, fieldShare, wordsKeepOff } from "./layout.ts";
import {
  beginBattle,
  clickUntil,
  contact,
  dragBox,
  fieldIsThere,
  lookAt,
  openBattle,
  openShipPanel,
  orderButton,
  ownShip,
  type Player,
  resign,
  slide,
  slidTo,
} from "./player.ts";
import { ALLIANCE, type Sit, seeResult, TERRANS, withTable } from "./table.ts";

/** Opens the link a friend has sent, and joins. */
async function followLink({ page }: Player, link: string, code: string): Promise<void> {
  await page.goto(link);
  await page.getByText(`You were invited to battle ${code}.`).waitFor();
  await page.getByRole("button", { name: "Join", exact: true }).click();
}

/** s that the raider is away from an even assault by two Galors, and s that one press of a key is. */
const { raiderAway: AWAY, birds: BIRDS } = choicesFor("assault", 2);
const AWAY_STEP = 10;
const [FEWEST] = SETUP_RANGE.birds;

/**
 * One opens a battle and takes a Galor from the Alliance, with which the raider comes later, and has it there
 * at once after all, and few Birds, which break a ship before a slow page has commanded it; the other sees it.
 */
async function muster(sit: Sit): Promise<{ terran: Player; alliance: Player }> {
  const [terran, alliance] = [await sit("Smiley"), await sit("Worf")];
  const code = await openBattle(terran, TERRANS);
  await followLink(alliance, await terran.page.getByRole("textbox", { name: "Link to share" }).inputValue(), code);
  await terran.page.getByText("Worf", { exact: true }).waitFor();
  await slide(terran, "Galor cruisers", -1);
  await slidTo(terran, "Raider's absence", `${AWAY} s`);
  await slide(terran, "Raider's absence", -AWAY / AWAY_STEP);
  await slide(terran, "Birds-of-Prey", FEWEST - BIRDS);
  await slidTo(alliance, "Galor cruisers", "2");
  await slidTo(alliance, "Raider's absence", "0 s");
  await slidTo(alliance, "Birds-of-Prey", String(FEWEST));
  return { terran, alliance };
}

async function terransFight(terran: Player): Promise<void> {
  const { page } = terran;
  await ownShip(terran, "Defiant").click();
  await orderButton(terran, "Jettison").click();
  // The run takes seconds, and a page drawn by software may sleep through them.
  await ownShip(terran, "Defiant", "(Clear of the scaffold in|Holding position)").waitFor();
  await openShipPanel(terran);
  await page.getByRole("region", { name: "Ship", exact: true }).getByRole("button", { name: "Defence" }).click();
  await page.getByRole("button", { name: "Defence", pressed: true }).waitFor();
  await ownShip(terran, "Raider").click();
  await clickUntil(terran, contact(terran, "Flagship"), ownShip(terran, "Raider", "Attacking Flagship"));
}

async function allianceFights(alliance: Player): Promise<void> {
  const { page } = alliance;
  const middle = await lookAt(alliance, ownShip(alliance, "Flagship"));
  await dragBox(alliance, { x: 260, y: 60 }, { x: middle.x + 370, y: middle.y + 120 });
  await page.getByText(/^\d+ ships selected$/).waitFor();
  await clickUntil(alliance, contact(alliance, "Terok Nor"), ownShip(alliance, "Flagship", "Attacking Terok Nor"));
  // A group by its number, the contact focused in the list, the order by its key.
  await page.keyboard.press("1");
  await page.keyboard.press("]");
  await page.keyboard.press("d");
  await ownShip(alliance, "Flagship", "Standing off Terok Nor").waitFor();
}

async function takeTheHelmOfDefiant(terran: Player): Promise<void> {
  const { page } = terran;
  await ownShip(terran, "Defiant").click();
  await orderButton(terran, "Helm").waitFor();
  await page.keyboard.press("h");
  const helm = page.getByRole("region", { name: "You have the helm of Defiant" });
  await helm.waitFor();
  await page.keyboard.down("w");
  await page.keyboard.down("d");
  await ownShip(terran, "Defiant", "Under your hand").waitFor();
  await page.keyboard.up("d");
  await page.keyboard.up("w");
  await page.keyboard.press("Escape");
  await helm.waitFor({ state: "detached" });
}

/** A page that was left and is loaded anew is the same player in the same battle, which has waited and goes on. */
async function leaveAndComeBack(player: Player, other: Player): Promise<void> {
  const address = player.page.url();
  // Loaded anew at once, it could be back before the other's page has drawn that it was gone.
  await player.page.goto("about:blank");
  await other.page.getByText(`${player.name} lost the connection.`).waitFor();
  await player.page.goto(address);
  await fieldIsThere(player);
  await other.page.getByRole("status", { name: "Battle paused" }).waitFor({ state: "detached" });
}

/** Reports the other by keyboard alone and hears no more of them; nothing of it stands in the way of the next battle. */
async function reportAndBlock({ page }: Player, name: string): Promise<void> {
  await page.getByRole("button", { name: `Report or block ${name}` }).press("Enter");
  const dialog = page.getByRole("dialog", { name: `About ${name}` });
  await dialog.getByRole("radio", { name: "Spam or advertising" }).press("Space");
  await dialog.getByLabel("In your own words, if you like").press("Enter");
  await page.keyboard.type("Buys ships");
  await dialog.getByRole("button", { name: `Report ${name}` }).press("Enter");
  await dialog.getByText(/^Reported\./).waitFor();
  await dialog.getByRole("button", { name: `Block ${name}` }).press("Enter");
  await dialog.getByRole("button", { name: `Unblock ${name}` }).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}

async function rematch(one: Player, other: Player): Promise<void> {
  await one.page.getByRole("button", { name: "Rematch, sides swapped" }).click();
  await other.page.getByText("Your opponent wants a rematch.").waitFor();
  await other.page.getByRole("button", { name: "Rematch, sides swapped" }).click();
}

test("two people fight from the landing page to a result, through a lost line, and again with sides swapped", async () => {
  await withTable(async (sit) => {
    const { terran, alliance } = await muster(sit);
    await beginBattle(terran, alliance);
    for (const { page } of [terran, alliance]) {
      expect(await fieldShare(page)).toBeGreaterThan(0.65);
      await wordsKeepOff(page);
    }
    await bearsLargeLetters(alliance.page);
    await terransFight(terran);
    await allianceFights(alliance);
    await takeTheHelmOfDefiant(terran);
    await contact(terran, "Flagship").click();
    await terran.page.keyboard.press("o");
    await ownShip(terran, "Defiant", "Circling Flagship at 110 u").waitFor();

    await leaveAndComeBack(terran, alliance);
    await ownShip(terran, "Defiant", "Circling Flagship at 110 u").click();
    await orderButton(terran, "Stop").click();
    await ownShip(terran, "Defiant", "Holding position").waitFor();

    await resign(alliance);
    await seeResult(terran, alliance);
    await reportAndBlock(alliance, "Smiley");
    await rematch(terran, alliance);
    await terran.page.getByText(`You command the ${ALLIANCE}`).waitFor();
    await alliance.page.getByText(`You command the ${TERRANS}`).waitFor();
    expect([...terran.faults, ...alliance.faults]).toEqual([]);
  });
});
