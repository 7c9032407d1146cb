import { openBrowser } from "./browser.ts";
import { compareBattles, type Parted, rulesForThePage } from "./same-battle.ts";

/** Battles sent to the page at once. */
const BATCH = 20;

/** Compares as many battles as its argument says in Node and in Chromium; what came of it goes to stdout as JSON. */
const battles = Number(process.argv[2] ?? "20");
const browser = await openBrowser();
const page = await browser.context.newPage();
await page.addScriptTag({ content: await rulesForThePage() });
let ticks = 0;
const parted: Parted[] = [];
for (let first = 1; first <= battles; first += BATCH) {
  const same = await compareBattles(page, first, Math.min(BATCH, battles - first + 1));
  ticks += same.ticks;
  parted.push(...same.parted);
  console.error(`${Math.min(first + BATCH - 1, battles)} of ${battles} battles, ${ticks} ticks compared`);
}
await browser.close();
console.log(JSON.stringify({ ticks, parted }));
process.exit();
