import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { barriersOn } from "./barriers.ts";
import { openBrowser } from "./browser.ts";
import { openDeveloperPages } from "./developer-pages.ts";
import { COMPACT } from "./table.ts";

let pages: Awaited<ReturnType<typeof openDeveloperPages>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

beforeAll(async () => {
  pages = await openDeveloperPages();
  browser = await openBrowser({ ...COMPACT, density: 1 });
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

test("on the Alliance's screen a shadow is the raider, pixel for pixel and word for word", async () => {
  const look = async (world: "raider" | "shadow") => {
    await page.goto(`${pages.url}chart.html?side=alliance&world=${world}`);
    await page.getByRole("button", { name: /^Contact 1, looks like a raider/ }).click();
    await page.mouse.move(640, 550);
    await page.evaluate(() => document.fonts.ready);
    return { words: await page.locator("body").textContent(), pixels: await page.screenshot({ animations: "disabled" }) };
  };
  const [raider, shadow] = [await look("raider"), await look("shadow")];
  expect(shadow.words).toBe(raider.words);
  expect(Buffer.compare(shadow.pixels, raider.pixels)).toBe(0);
  // The comparison can fail: another moment has other pixels.
  await page.goto(`${pages.url}chart.html?side=alliance&moment=middle`);
  await page.getByRole("button", { name: /^Contact 1/ }).waitFor();
  expect(Buffer.compare(await page.screenshot(), raider.pixels)).not.toBe(0);
});

/** A screen: its page, the heading or button it is known by, and a button to press first. */
interface Screen {
  readonly page: string;
  readonly known: RegExp;
  readonly press?: string;
}

/** Those that begin alike follow one another: only what stands behind the # changes, which loads nothing anew. */
const SCREENS: Readonly<Record<string, Screen>> = {
  "first page": { page: "hud.html", known: /^Open the battle$/ },
  leaders: { page: "hud.html#leaders", known: /^Leaderboard$/ },
  player: { page: "hud.html#player-P9", known: /^Captain Solan$/ },
  account: { page: "hud.html#account", known: /^Your account$/ },
  privacy: { page: "hud.html#privacy", known: /^Privacy$/ },
  lobby: { page: "hud.html?screen=lobby", known: /^Ready$/ },
  seek: { page: "hud.html?screen=seek", known: /^Looking for/ },
  "battle, rebels": { page: "hud.html?screen=battle&helm=1", known: /^Hand back the helm$/ },
  settings: { page: "hud.html?screen=battle&helm=1", known: /^Settings$/, press: "Settings" },
  "battle, Alliance": { page: "hud.html?screen=battle&side=alliance", known: /^Battle log$/ },
  "result and trial": { page: "hud.html?screen=trial", known: /^(Victory|Defeat)/ },
  "chart, rebels": { page: "chart.html?side=terran&moment=middle&events=1", known: /^Contact 1/ },
  "chart, Alliance": { page: "chart.html?side=alliance&moment=middle&events=1", known: /^Contact 1/ },
};

/** Goes to a screen and waits until it stands. */
async function show({ page: address, known, press }: Screen): Promise<void> {
  if (page.url() !== `${pages.url}${address}`) await page.goto(`${pages.url}${address}`);
  const mark = page.getByRole("button", { name: known }).or(page.getByRole("heading", { name: known }));
  await mark.first().waitFor();
  if (press) await page.getByRole("button", { name: press, exact: true }).click();
}

test("no screen keeps out whoever does not see, does not hear or uses no mouse, as far as that can be measured", async () => {
  const found: Record<string, string[]> = {};
  for (const [name, screen] of Object.entries(SCREENS)) {
    await show(screen);
    const barriers = await barriersOn(page);
    if (barriers.length > 0) found[name] = barriers;
  }
  expect(found).toEqual({});
  // The measure can find something: letters that are hardly seen, and a button without a name.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", '<div class="barred"><p style="color:#333">Hardly seen</p><button></button></div>');
  });
  expect((await barriersOn(page, [".barred"])).map((one) => one.split(":")[0]).sort()).toEqual(["button-name", "color-contrast"]);
});
