import type { Page } from "playwright-core";

/** Tab presses after which a control counts as out of reach. */
const FAR = 60;

/** Goes to a control with Tab alone, as somebody without a mouse does. */
export async function tabTo(page: Page, role: "button" | "textbox" | "application", name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name, exact: true }).first();
  await control.waitFor();
  for (let presses = 0; presses < FAR; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${role} "${name}" is not reached with Tab`);
}

/** Goes to a button with Tab alone and presses it. */
export async function pressByKeys(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, "button", name);
  await page.keyboard.press("Enter");
}
