import type { BrowserContext, Locator, Page } from "playwright-core";
import { openBrowser, type View } from "./browser.ts";

/** A person at a browser of their own, who clicks and types. */
export interface Player {
  readonly page: Page;
  readonly name: string;
  /** Whatever the page complained about: exceptions and errors on the console. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** ms for one step of a player's: drawn by software, a page in a full fight may take most of a minute to answer a click. */
const STEP = 90_000;

/** Opens the game's page in a new browser and types a name. */
export async function sitDown(url: string, name: string, view?: View): Promise<Player> {
  const browser = await openBrowser(view);
  const player = { ...(await openPage(browser.context, url, name)), close: browser.close };
  await player.page.getByLabel("Your name").fill(name);
  await choose(player.page, "Assault only");
  return player;
}

/** One more page of a browser: whoever looks at it is the same player as in its other pages. */
export async function openPage(context: BrowserContext, url: string, name: string): Promise<Player> {
  const blank = context.pages().find((page) => page.url() === "about:blank");
  const page = blank ?? (await context.newPage());
  // Drawn by software, frames are what a test spends its time on, and then music that nobody hears.
  await page.addInitScript(() => {
    // A blank page keeps nothing, and says so by throwing.
    if (location.protocol === "about:") return;
    localStorage.setItem("terok-nor.frames", "10");
    localStorage.setItem("terok-nor.muted", "yes");
  });
  const player = attend(page, name);
  await page.goto(url);
  return player;
}

/** Presses what opens a tab of its own; returns whoever looks at that. */
export async function openTab({ page, name }: Player, link: Locator): Promise<Player> {
  const [tab] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  return attend(tab, `${name}'s tab`);
}

function attend(page: Page, name: string): Player {
  page.setDefaultTimeout(STEP);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("websocket", (line) => {
    // Addresses are written into the logs of whatever stands between.
    if (line.url().includes("_authToken")) faults.push("an account's key was in an address");
  });
  return { page, name, faults, close: () => page.close() };
}

/** Chooses what is played: whoever sits down plays the assault alone unless told otherwise. */
export async function choose(page: Page, mode: "The whole battle" | "Assault only"): Promise<void> {
  await page.getByRole("radio", { name: mode }).check({ force: true });
}

/** Opens a private battle from the landing page; returns its code. */
export async function openBattle({ page }: Player, side: "Terran Rebellion" | "Klingon-Cardassian Alliance"): Promise<string> {
  await page.getByRole("radio", { name: side }).check({ force: true });
  await page.getByRole("button", { name: "Open the battle" }).click();
  const code = await page.getByRole("status", { name: "Battle code" }).textContent();
  return code?.trim() ?? "";
}

/** The shortest way a fleet may have: at flank it is there in half a minute. */
const SHORTEST = "2 h";
/** ms in which such a fleet is surely there. */
const PATIENCE = { timeout: 150_000 };

/** Opens a private whole battle with the shortest way; returns its code. */
export async function openWholeBattle(player: Player, side: "Terran Rebellion" | "Klingon-Cardassian Alliance"): Promise<string> {
  await choose(player.page, "The whole battle");
  const code = await openBattle(player, side);
  await slide(player, "The fleet's way", -6);
  await slidTo(player, "The fleet's way", SHORTEST);
  return code;
}

/** Waits until the approach is over and everyone has the field before them. */
export async function theFleetIsThere(...players: readonly Player[]): Promise<void> {
  for (const { page } of players) await page.getByRole("region", { name: "Your ships" }).waitFor(PATIENCE);
}

/** Gives the battle up, through its menu. */
export async function resign({ page }: Pick<Player, "page">): Promise<void> {
  await page.getByRole("button", { name: "Battle", exact: true }).click();
  await page.getByRole("button", { name: "Resign", exact: true }).click();
  await page.getByRole("button", { name: "Resign the battle" }).click();
}

/** What the result tells of act one. */
export const theDeceptions = ({ page }: Player): Locator => page.getByRole("region", { name: "Deceptions of the approach" });

type Level = "Cadet" | "Officer" | "Admiral" | "Strategist";

/** Chooses a side and how strong a captain, and starts the battle against it with one press. */
export async function fightComputer(player: Player, side: "Terran Rebellion" | "Klingon-Cardassian Alliance", level: Level): Promise<void> {
  await player.page.getByRole("radio", { name: side }).check({ force: true });
  await player.page.getByRole("radio", { name: level }).check({ force: true });
  await player.page.getByRole("button", { name: "Start the battle" }).click();
  await fieldIsThere(player);
}

/** Has two captains fight and looks on. */
export async function watchCaptains(player: Player, level: Level): Promise<void> {
  await player.page.getByRole("radio", { name: level }).check({ force: true });
  await player.page.getByRole("button", { name: "Watch two captains fight" }).click();
  await fieldIsThere(player);
}

/** Types the code on the landing page and joins. */
export async function joinByCode({ page }: Player, code: string): Promise<void> {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
}

/** Moves a slider of the lobby by as many presses of an arrow key, one right after the other. */
export async function slide({ page }: Player, label: string, steps: number): Promise<void> {
  await page.getByRole("slider", { name: label }).focus();
  for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps < 0 ? "ArrowLeft" : "ArrowRight");
}

/** Waits until a slider says a value. */
export const slidTo = ({ page }: Player, label: string, value: string): Promise<void> =>
  page
    .getByRole("slider", { name: label })
    .and(page.locator(`[aria-valuetext="${value}"]`))
    .waitFor();

/** ms within which a page shows that its player is ready. */
const TAKEN_WITHIN = 3000;

/** Presses ready; a second time where the other had just changed something, which is to be looked at first. */
export async function sayReady({ page }: Pick<Player, "page">): Promise<void> {
  const taken = page
    .getByRole("button", { name: "Not ready after all" })
    .or(page.getByRole("timer", { name: "Battle clock" }))
    .or(page.getByRole("application", { name: "Sector chart" }));
  const ready = page.getByRole("button", { name: "Ready", exact: true });
  await ready.waitFor();
  for (let tries = 0; tries < 8; tries++) {
    // Where the last press did count after all, the button is gone, or the whole page.
    await ready.click({ timeout: TAKEN_WITHIN }).catch(() => undefined);
    const isTaken = await taken
      .first()
      .waitFor({ timeout: TAKEN_WITHIN })
      .then(
        () => true,
        () => false,
      );
    if (isTaken) return;
  }
}

/** Both press ready, see the countdown and then the field. */
export async function beginBattle(...players: readonly Player[]): Promise<void> {
  for (const each of players) await sayReady(each);
  await fieldIsThere(...players);
}

/** All press ready, see the countdown and then the chart. */
export async function beginChart(...players: readonly Player[]): Promise<void> {
  for (const each of players) await sayReady(each);
  for (const { page } of players) await page.getByRole("application", { name: "Sector chart" }).waitFor();
}

/** Waits until everyone sees the field and the clock over it. */
export async function fieldIsThere(...players: readonly Player[]): Promise<void> {
  for (const { page } of players) await page.getByRole("timer", { name: "Battle clock" }).waitFor();
}

/** An own ship's row in the fleet list; with `doing`, only once the row says so ("Attacking Flagship"). */
export const ownShip = ({ page }: Player, ship: string, doing = ""): Locator =>
  page.getByRole("region", { name: "Your ships" }).getByRole("button", { name: new RegExp(`^${ship},.*${doing}`) });

/** A contact's row in the list of contacts; with `known`, only once the row says so ("in sight"). */
export const contact = ({ page }: Player, name: string, known = ""): Locator =>
  page.getByRole("region", { name: "Contacts" }).getByRole("button", { name: new RegExp(`^${name},.*${known}`) });

/** Opens the panel of the selected ship, which is a strip until somebody wants to see more of her. */
export async function openShipPanel({ page }: Player): Promise<void> {
  const strip = page.getByRole("region", { name: "Ship", exact: true });
  await strip.getByRole("button", { name: /^(Unfold|Fold) the panel$/ }).waitFor();
  const folded = strip.getByRole("button", { name: "Unfold the panel" });
  if ((await folded.count()) > 0) await folded.click();
}

/** A button of the order bar. */
export const orderButton = ({ page }: Player, order: string): Locator =>
  page.getByRole("region", { name: "Orders" }).getByRole("button", { name: order, exact: true });

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Brings what a row stands for into the middle of the view by double-clicking the row; returns where that is on screen. */
export async function lookAt({ page }: Player, row: Locator): Promise<Point> {
  await row.dblclick({ timeout: 30_000 });
  // The eye centres in the part of the field that no panel covers.
  const field = await page.locator(".clear-field").boundingBox();
  if (field === null) throw new Error("there is no field");
  // The view is there once it has been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn)))));
  return { x: field.x + field.width / 2, y: field.y + field.height / 2 };
}

/** ms for which a click's order is waited for before the click counts as missed. */
const ORDERED_WITHIN = 6000;

/**
 * Right-clicks what a contact's row stands for until the order shows: a ship
 * that moves may be gone from where it was drawn, and a person clicks again.
 */
export async function clickUntil(player: Player, row: Locator, ordered: Locator): Promise<void> {
  for (let tries = 1; tries < 8; tries++) {
    const { x, y } = await lookAt(player, row);
    await player.page.mouse.click(x, y, { button: "right" });
    const seen = await ordered.waitFor({ timeout: ORDERED_WITHIN }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  await ordered.waitFor();
}

/** Draws a box over the field with the mouse. */
export async function dragBox({ page }: Player, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
