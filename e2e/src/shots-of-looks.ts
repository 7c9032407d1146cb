import { DESK } from "./browser.ts";
import type { Session, Sitter } from "./studio.ts";

/** What the settings let a reader choose, and the choice that is the usual one. */
const LOOKS = [
  { name: "red-weak", group: "Colours", choice: "Red-weak", usual: "Usual" },
  { name: "green-weak", group: "Colours", choice: "Green-weak", usual: "Usual" },
  { name: "blue-weak", group: "Colours", choice: "Blue-weak", usual: "Usual" },
  { name: "contrast", group: "High contrast", choice: "On", usual: "As the system says" },
  { name: "large-text", group: "Text size", choice: "200 %", usual: "100 %" },
] as const;

async function choose({ page }: Sitter, group: string, choice: string): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  const dialog = page.getByRole("dialog", { name: "Settings" });
  await dialog.getByRole("group", { name: group }).getByRole("radio", { name: choice, exact: true }).click({ force: true });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}

/** The same battle in every palette, with high contrast, and with letters of twice the size. */
export async function looks({ studio, terran, alliance }: Session): Promise<void> {
  for (const sitter of [terran, alliance]) {
    await studio.turnTo(sitter, DESK);
    for (const { name, group, choice, usual } of LOOKS) {
      await choose(sitter, group, choice);
      await studio.rest(sitter);
      await studio.take(`look-${name}`, sitter, DESK);
      await choose(sitter, group, usual);
    }
  }
}
