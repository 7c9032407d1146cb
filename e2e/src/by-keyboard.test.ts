import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { expect, test } from "vitest";
import { openByWire, wiredIn } from "./by-wire.ts";
import { fieldIsThere, ownShip } from "./player.ts";
import { pressByKeys, tabTo } from "./tab-to.ts";
import { COMPACT, withTable } from "./table.ts";

test("somebody with a keyboard alone joins, gives orders and leads the fleet home to a real ending", async () => {
  await withTable(async (sit, { url }) => {
    const alliance = await sit("Worf");
    const terran = await openByWire(await wiredIn(url, "Smiley"), choicesFor("assault", 2));
    const { page } = alliance;
    await tabTo(page, "textbox", "Code");
    await page.keyboard.type(terran.room.value.code);
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Ready");
    await page.keyboard.press("Space");
    expect(await terran.ready(true)).toEqual({ ok: true });
    await fieldIsThere(alliance);

    // Enter on a contact in the list is what a right click is.
    await page.keyboard.press("1");
    await page.keyboard.press("]");
    await page.keyboard.press("Enter");
    await ownShip(alliance, "Flagship", "Attacking Terok Nor").waitFor();
    await pressByKeys(page, "Full retreat");
    await pressByKeys(page, "Retreat");
    await ownShip(alliance, "Flagship", "Withdrawing").waitFor();

    await page.getByRole("heading", { name: "Defeat" }).waitFor();
    await page.getByText("The Regent ordered a full retreat").first().waitFor();
    const { result } = terran.room.value;
    expect(result).toMatchObject({ winner: "terran", ending: "full-retreat" });
    await page
      .getByRole("region", { name: /^Margin/ })
      .getByText(String(Math.round(result?.margin ?? -1)))
      .first()
      .waitFor();
    expect(alliance.faults).toEqual([]);
  }, COMPACT);
});
