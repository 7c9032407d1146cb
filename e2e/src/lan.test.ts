import { expect, test } from "vitest";
import { beginBattle, joinByCode, openBattle, orderButton, ownShip, type Player, sitDown } from "./player.ts";
import { withLanHost } from "./server.ts";
import { TERRANS } from "./table.ts";

const DESK = { width: 1280, height: 720, calm: true, density: 0.5 };
/** The host's window once it has shown the link: drawn by software, a large one would take the phone's time. */
const ASIDE = { width: 320, height: 200 };
const PHONE = { width: 844, height: 390, touch: true, calm: true, density: 0.5 };

/** Opens one of the drawers a small screen has instead of panels, with a finger. */
const tapDrawer = ({ page }: Player, name: string) => page.getByRole("navigation").getByRole("button", { name, exact: true }).tap();

/** Selects a ship and has it stop, by fingers alone. */
async function stopByTouch(phone: Player, ship: string): Promise<void> {
  await tapDrawer(phone, "Ships");
  await ownShip(phone, ship).tap();
  await tapDrawer(phone, "Orders");
  await orderButton(phone, "Stop").tap();
  await tapDrawer(phone, "Ships");
  await ownShip(phone, ship, "Holding position").waitFor();
}

test("a phone joins a host on the local network by the link it shows, over plain HTTP, and gives an order by touch", async () => {
  await withLanHost(async ({ here, printed }) => {
    const seated: Player[] = [];
    try {
      const host = await sitDown(here, "Smiley", DESK);
      seated.push(host);
      const code = await openBattle(host, TERRANS);

      // Opened as localhost, it shares what others can reach; a machine without a network has only itself to be reached by.
      const reached = printed ?? here.replace("localhost", "127.0.0.1");
      if (printed !== null) {
        const link = `${printed}/#${code}`;
        await host.page.getByRole("img", { name: `QR code of the link ${link}` }).waitFor();
        expect(await host.page.getByRole("textbox", { name: "Link to share" }).inputValue()).toBe(link);
      } else {
        await host.page.getByText("This link works on this machine only.").waitFor();
      }
      await host.page.setViewportSize(ASIDE);

      const phone = await sitDown(`${reached}/#${code}`, "Worf", PHONE);
      seated.push(phone);
      if (printed !== null) expect(await phone.page.evaluate(() => window.isSecureContext)).toBe(false);
      await phone.page.getByText(`You were invited to battle ${code}.`).waitFor();
      await joinByCode(phone, code);
      await host.page.getByText("Worf", { exact: true }).waitFor();
      await phone.page.getByRole("button", { name: "Copy the link", exact: true }).tap();
      await phone.page.getByRole("button", { name: "Copied" }).waitFor();

      await beginBattle(host, phone);
      await stopByTouch(phone, "Flagship");
      expect(seated.flatMap(({ faults }) => faults)).toEqual([]);
    } finally {
      for (const player of seated) await player.close();
    }
  });
});
