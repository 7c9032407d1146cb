import { expect, test, vi } from "vitest";
import {
  contact,
  fightComputer,
  openShipPanel,
  openWholeBattle,
  ownShip,
  type Player,
  resign,
  theDeceptions,
  theFleetIsThere,
  watchCaptains,
} from "./player.ts";
import { ALLIANCE, COMPACT, TERRANS, withTable } from "./table.ts";

/** u to a contact, as its row in the list says. */
async function distanceTo(player: Player, name: string): Promise<number> {
  const label = await contact(player, name).first().getAttribute("aria-label");
  return Number(/(\d+) u away/.exec(label ?? "")?.[1]);
}

/** The guns of the selected ship have something to shoot at, and do. */
async function itFires(player: Player): Promise<void> {
  await openShipPanel(player);
  const panel = player.page.getByRole("region", { name: "Ship", exact: true });
  await panel
    .getByText(/firing|reloading/)
    .first()
    .waitFor();
}

const top = ({ page }: Player, words: string) => page.getByText(words, { exact: true }).waitFor();

const intended = ({ page }: Player, captain: string, what: RegExp) =>
  page
    .getByRole("region", { name: "Plans" })
    .locator("div", { has: page.getByRole("heading", { name: `${captain} intends` }) })
    .getByRole("button", { name: what })
    .first()
    .waitFor();

/** One press from the landing page to the flagship's guns, to the end, and over to the other side. */
async function fightAlone(player: Player): Promise<void> {
  const { page } = player;
  await fightComputer(player, ALLIANCE, "Admiral");
  await top(player, "Against O'Brien");
  await page.keyboard.press("1");
  const before = await distanceTo(player, "Terok Nor");
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await ownShip(player, "Flagship", "Attacking Terok Nor").waitFor();
  // A shadow may look like her.
  await contact(player, "Defiant", "in sight").first().waitFor();
  await itFires(player);
  // On a slow page she may be nearly there before anybody has read how far she was: her guns reach 880 u.
  const near = async () => expect(await distanceTo(player, "Terok Nor")).toBeLessThan(Math.max(before - 100, 880));
  await vi.waitFor(near, { timeout: 60_000, interval: 500 });
  await resign({ page });
  await page.getByRole("heading", { name: "Defeat" }).waitFor();
  const thoughts = page.getByRole("list", { name: "What the captains had in mind" });
  await thoughts.getByText("throwing off the scaffold").first().waitFor();
  await page.getByRole("button", { name: "Rematch, sides swapped" }).click();
  await page.getByText(`You command the ${TERRANS}`).waitFor();
}

test.concurrent("alone against the computer, on either side: the assault in one press, or the whole battle when nobody has come", {
  timeout: 240_000,
}, async () => {
  await withTable(async (sit) => {
    const [waiting, alone] = [await sit("Smiley"), await sit("Worf")];
    await openWholeBattle(waiting, TERRANS);
    await waiting.page.getByText("Fight the computer meanwhile?").waitFor();
    await waiting.page.getByRole("button", { name: "Fight the computer: Officer" }).click();
    await waiting.page.getByRole("application", { name: "Sector chart" }).waitFor();
    await top(waiting, "Against Evek");
    // While the fleet is on its way there, the other fights an assault.
    await fightAlone(alone);
    await theFleetIsThere(waiting);
    await waiting.page.keyboard.press("3");
    await itFires(waiting);
    await resign(waiting);
    await theDeceptions(waiting).getByText("Defiant's pulse cannons").waitFor();
    expect([...waiting.faults, ...alone.faults]).toEqual([]);
  }, COMPACT);
});

test.concurrent("two captains are watched, from one side and from the other, and what they intend is told", async () => {
  await withTable(async (sit) => {
    const watcher = await sit("Quark");
    const { page } = watcher;
    await watchCaptains(watcher, "Admiral");
    const eyes = (name: string) => page.getByRole("group", { name: "Whose eyes you see through" }).getByRole("button", { name }).click();
    // The whole field first, then each side's own.
    await intended(watcher, "O'Brien", /^(Defiant|Terok Nor) [a-z]/);
    await intended(watcher, "Turrel", /^(Flagship|Galor|Bird) [a-z0-9]/);
    expect(await page.getByRole("region", { name: "Orders" }).count()).toBe(0);
    await eyes("Terran");
    const rebels = page.getByRole("region", { name: "Terran ships" });
    await rebels.getByRole("button", { name: /^Terok Nor/ }).click();
    expect(await rebels.getByRole("button", { name: /^Flagship/ }).count()).toBe(0);
    await itFires(watcher);
    await eyes("Alliance");
    const fleet = page.getByRole("region", { name: "Alliance ships" });
    await fleet.getByRole("button", { name: /^Flagship/ }).click();
    expect(await fleet.getByRole("button", { name: /^Defiant/ }).count()).toBe(0);
    await itFires(watcher);
    await page.reload();
    await intended(watcher, "Turrel", /^(Flagship|Galor|Bird) [a-z0-9]/);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByRole("button", { name: "Start the battle" }).waitFor();
    expect(watcher.faults).toEqual([]);
  }, COMPACT);
});
