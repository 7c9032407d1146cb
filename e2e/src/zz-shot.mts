import { openBrowser } from "/work/hD/e2e/src/browser.ts";

const jobs: { url: string; out: string; w?: number; h?: number; wait?: number; run?: string; full?: boolean; clip?: string }[] = JSON.parse(
  process.argv[2]!,
);
const b = await openBrowser({ width: 1280, height: 720 });
const page = b.context.pages()[0] ?? (await b.context.newPage());
page.on("console", (m) => (m.type() === "error" || m.text().startsWith("!")) && console.log("C", m.text()));
page.on("pageerror", (e) => console.log("PE", e.message));
for (const j of jobs) {
  await page.setViewportSize({ width: j.w ?? 1280, height: j.h ?? 720 });
  if (j.url) {
    await page.goto("about:blank");
    await page.goto(j.url);
  }
  await page.waitForTimeout(j.wait ?? 1500);
  if (j.run) {
    const r = await page.evaluate(j.run).catch((e) => e.message);
    if (r !== undefined) console.log(j.out, JSON.stringify(r)?.slice(0, 2000));
    await page.waitForTimeout(600);
  }
  await page.screenshot({ path: j.out, fullPage: j.full ?? false });
}
await b.close();
