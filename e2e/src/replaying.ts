import type { Locator } from "playwright-core";
import type { Player } from "./player.ts";

/** A replay as its bar shows it. */
export const scrubBar = ({ page }: Player): Locator => page.getByRole("slider", { name: "Where the battle has got to" });

/** s of battle the bar is at. */
export async function secondsAt(player: Player): Promise<number> {
  return Number(await scrubBar(player).getAttribute("aria-valuenow"));
}

/** s of battle there are. */
export async function secondsOf(player: Player): Promise<number> {
  return Number(await scrubBar(player).getAttribute("aria-valuemax"));
}

/** Drags the bar's thumb to a share of its length. */
export async function scrubTo(player: Player, share: number): Promise<void> {
  const box = await scrubBar(player).boundingBox();
  if (box === null) throw new Error("there is no bar");
  const { mouse } = player.page;
  await mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 2 });
  await mouse.up();
}

/** Stops a replay where it is; a short one has come to its end by itself before a slow page lets anybody press anything. */
export async function standStill(player: Player): Promise<void> {
  const { page } = player;
  await scrubBar(player).waitFor();
  await page
    .getByRole("button", { name: "Stop", exact: true })
    .click({ timeout: 10_000 })
    .catch(() => undefined);
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
}

/** One of the three pictures of a battle, by its button. */
export const viewButton = ({ page }: Player, view: "Terran" | "Alliance" | "Both"): Locator =>
  page.getByRole("group", { name: "Whose eyes you see through" }).getByRole("button", { name: new RegExp(`^${view}`) });

/** Looks through somebody's eyes. */
export async function lookThrough(player: Player, view: "Terran" | "Alliance" | "Both"): Promise<void> {
  await viewButton(player, view).click();
  await viewButton(player, view).and(player.page.locator("[aria-pressed=true]")).waitFor();
}

/** Ships of both sides by name, as only whoever sees the truth is shown them. */
export const bothFleets = ({ page }: Player): Locator => page.getByRole("region", { name: "Ships of both sides" });
