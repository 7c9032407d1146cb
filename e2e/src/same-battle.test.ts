import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedBrowser, openBrowser } from "./browser.ts";
import { compareBattles, differenceOf, rulesForThePage } from "./same-battle.ts";

const BATTLES = 40;
/** Battles sent to the page at once. */
const BATCH = 20;

let browser: OpenedBrowser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

test(`${BATTLES} recorded battles have the same hash at every tick in Node and in Chromium`, async () => {
  const page = await browser.context.newPage();
  await page.addScriptTag({ content: await rulesForThePage() });
  let ticks = 0;
  let met = 0;
  for (let first = 1; first <= BATTLES; first += BATCH) {
    const same = await compareBattles(page, first, BATCH);
    expect(same.parted).toEqual([]);
    ticks += same.ticks;
    met += same.met;
    console.log(`${Math.min(first + BATCH - 1, BATTLES)}/${BATTLES} battles, ${ticks} ticks the same`);
  }
  expect(ticks).toBeGreaterThan(BATTLES * 1000);
  // Full battles are compared through both acts.
  expect(met).toBeGreaterThan(BATTLES / 3);
}, 300_000);

test("a page by whose rules a ship is elsewhere is found out, with the tick and the field", async () => {
  const page = await browser.context.newPage();
  const rules = await rulesForThePage();
  await page.addScriptTag({ content: rules });
  await page.evaluate(() => {
    const { replayHashes, replayStateAt } = globalThis;
    globalThis.replayHashes = (record, until) => replayHashes(record, until).map((hash, i) => (i < 99 ? hash : hash + 1));
    globalThis.replayStateAt = (record, tick) => replayStateAt(record, tick).replace('"hull":', '"hull":1');
  });
  const { parted } = await compareBattles(page, 1, 1);
  expect(parted).toEqual([{ battle: 1, tick: 100, field: expect.stringMatching(/^state\.ships\.0\.hull: \d+.* here, 1\d+.* there$/) }]);
  expect(differenceOf({ a: [1, 2] }, { a: [1, 2] }, "state")).toBe(null);
}, 60_000);
