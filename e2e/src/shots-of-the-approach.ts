import type { Locator } from "playwright-core";
import { DESK } from "./browser.ts";
import { beginChart, choose, joinByCode, openBattle, type Player, resign } from "./player.ts";
import type { Session, Sitter } from "./studio.ts";

/** ms in which a fleet that goes its way at cruise is there. */
const WAY = { timeout: 240_000 };
/** ms in which a contact is scanned far enough under a sweep. */
const SOON = 30_000;

const button = ({ page }: Player, name: string | RegExp): Locator => page.getByRole("button", { name }).first();
const press = (player: Player, name: string | RegExp): Promise<void> => button(player, name).click();

/** An alert says so now. */
const told = ({ page }: Player, words: RegExp): Promise<void> =>
  page
    .getByRole("list", { name: "Alerts" })
    .getByText(words)
    .first()
    .waitFor({ timeout: 2 * SOON });

/** A place on the chart, as shares of the window. */
async function drop({ page }: Player, x: number, y: number): Promise<void> {
  const view = page.viewportSize() ?? DESK;
  await page.mouse.click(view.width * x, view.height * y);
}

/** Both charts as the fleet sets out. */
export async function setOut({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnToBoth();
  await choose(terran.page, "The whole battle");
  await joinByCode(alliance, await openBattle(terran, "Terran Rebellion"));
  await terran.page.getByText(alliance.name, { exact: true }).waitFor();
  await studio.takeAll("lobby-whole");
  await studio.turnToBoth();
  await beginChart(terran, alliance);
  for (const sitter of [terran, alliance]) await studio.take("chart-start", sitter, DESK);
}

/** Teams at work, Sisko with them, the raider off to strike, and a shadow being drawn. */
export async function works({ studio, terran }: Session): Promise<void> {
  await studio.turnTo(terran);
  for (const work of ["Dampers", "Pulse cannons", "Pulse cannons", "Heavy batteries", "Heavy batteries", "Question Kira"])
    await press(terran, `One more team to ${work}`);
  await press(terran, /^Sisko to Pulse cannons/);
  await press(terran, "Strike…");
  await press(terran, /^(To )?Contact 1/);
  await studio.take("chart-works", terran, DESK);
  await press(terran, "Project a shadow");
  await drop(terran, 0.62, 0.3);
  await drop(terran, 0.7, 0.5);
  await studio.take("chart-drawing", terran, DESK);
  await press(terran, "Project it");
}

/** The Alliance has a contact, sweeps for it, and learns what it is. */
export async function scan({ studio, alliance }: Session): Promise<void> {
  await studio.turnTo(alliance);
  await button(alliance, /^Contact 1, /).click(WAY);
  await studio.take("chart-contact", alliance, DESK);
  await press(alliance, /^Main squadron/);
  await press(alliance, "Sweep");
  // Whatever it is by then: it may have been scanned through at once.
  const known = button(alliance, /^Contact \d+, (looks like a|confirmed) raider/);
  await known.click({ timeout: SOON }).catch(() => studio.say("nothing is known of any contact"));
  await studio.take("chart-scan", alliance, DESK);
}

/** A shadow is seen through, and the raider strikes: each is shown once its alert is there, in whichever order. */
export async function bluffAndStrike({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(terran);
  await press(terran, "Project a shadow");
  await drop(terran, 0.45, 0.25);
  await drop(terran, 0.4, 0.45);
  await press(terran, "Project it");
  await studio.turnToBoth();
  const moments = [
    [alliance, /was a warp shadow/, "chart-bluff-called"],
    [alliance, /struck: /, "chart-strike"],
    [terran, /Our raider struck/, "chart-strike"],
  ] as const;
  await Promise.all(
    moments.map(async ([sitter, words, name]) => {
      await told(sitter, words).catch(() => studio.say(`${name}: no such alert`));
      await studio.take(name, sitter, DESK);
    }),
  );
}

const isThere = ({ page }: Sitter): Promise<void> => page.locator(".arrival").waitFor(WAY);

/** The fleet hurries the rest of its way and is there. */
export async function arrival({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(alliance);
  await press(alliance, /^Main squadron/);
  if (await button(alliance, "Sweep").isVisible()) await alliance.page.getByRole("button", { name: "Sweep", pressed: true }).click();
  await press(alliance, "Flank");
  await press(alliance, "Press on");
  await studio.takeOf(alliance, "chart-late");
  await studio.takeOf(terran, "chart-late");
  await studio.turnToBoth();
  await Promise.all([isThere(terran), isThere(alliance)]);
  for (const sitter of [terran, alliance]) await studio.take("arrival", sitter, DESK);
  for (const { page } of [terran, alliance]) await page.getByRole("timer", { name: "Battle clock" }).waitFor();
  await studio.takeAll("arrived", ["Home"]);
}

/** The Alliance gives up, and both read what was false and what it cost. */
export async function deceptions({ studio, terran, alliance }: Session): Promise<void> {
  await studio.turnTo(alliance);
  await resign(alliance);
  await terran.page.getByRole("region", { name: "Deceptions of the approach" }).scrollIntoViewIfNeeded(WAY);
  await studio.takeOf(terran, "deceptions");
  for (const sitter of [terran, alliance]) {
    await studio.turnTo(sitter);
    await press(sitter, "Back to start");
    await choose(sitter.page, "Assault only");
  }
}
