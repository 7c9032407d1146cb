import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fieldIsThere, openBattle, ownShip, slide } from "./player.ts";
import { seeResult, TERRANS, withTable } from "./table.ts";

/** Tab presses after which a control counts as out of reach. */
const FAR = 60;

/** Goes to a control with Tab alone, as somebody without a mouse does. */
async function tabTo(page: Page, role: "button" | "textbox", name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  await control.waitFor();
  for (let presses = 0; presses < FAR; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${role} "${name}" is not reached with Tab`);
}

test("somebody with a keyboard alone joins, gives orders and leads the fleet home to a real ending", async () => {
  await withTable(async (sit) => {
    const [terran, alliance] = [await sit("Smiley"), await sit("Worf")];
    const code = await openBattle(terran, TERRANS);
    await slide(terran, "Galor cruisers", -1);
    const { page } = alliance;
    await tabTo(page, "textbox", "Code");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Ready");
    await page.keyboard.press("Space");
    await terran.page.getByRole("button", { name: "Ready", exact: true }).click();
    await fieldIsThere(terran, alliance);

    // Enter on a contact in the list is what a right click is.
    await page.keyboard.press("1");
    await page.keyboard.press("]");
    await page.keyboard.press("Enter");
    await ownShip(alliance, "Flagship", "Attacking Terok Nor").waitFor();
    await tabTo(page, "button", "Full retreat");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Retreat");
    await page.keyboard.press("Enter");
    await ownShip(alliance, "Flagship", "Withdrawing").waitFor();

    await terran.page.getByRole("heading", { name: "Victory" }).waitFor({ timeout: 90_000 });
    await terran.page.getByText("The Regent ordered a full retreat").waitFor();
    await seeResult(terran, alliance);
    expect([...terran.faults, ...alliance.faults]).toEqual([]);
  });
});
