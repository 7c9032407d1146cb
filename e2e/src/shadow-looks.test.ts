import { fileURLToPath } from "node:url";
import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { COMPACT } from "./table.ts";

const CLIENT = fileURLToPath(new URL("../../packages/client", import.meta.url));

/** Serves the developer pages, on which a chart is drawn from the rules without a server. */
async function withPages<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = await createServer({ root: CLIENT, logLevel: "error", server: { port: 0, host: "127.0.0.1", hmr: false } });
  try {
    await server.listen();
    return await use(server.resolvedUrls?.local[0] ?? "");
  } finally {
    await server.close();
  }
}

/** What axe-core finds serious in what the chart itself brings to the page. */
async function seriousFaults(page: Page): Promise<string[]> {
  // These pages have no policy that would forbid it.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const rules = ["wcag2a", "wcag2aa", "wcag21aa", "experimental"];
    const parts = [".list", ".works", ".chart-svg"].filter((part) => document.querySelector(part));
    const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run(parts, { runOnly: rules });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  });
}

test("on the Alliance's screen a shadow is the raider, pixel for pixel and word for word", async () => {
  await withPages(async (url) => {
    const browser = await openBrowser({ ...COMPACT, density: 1 });
    const page = await browser.context.newPage();
    const look = async (world: "raider" | "shadow") => {
      await page.goto(`${url}demo/chart.html?side=alliance&world=${world}`);
      await page.getByRole("button", { name: /^Contact 1, looks like a raider/ }).click();
      await page.mouse.move(640, 550);
      await page.evaluate(() => document.fonts.ready);
      return { words: await page.locator("body").textContent(), pixels: await page.screenshot({ animations: "disabled" }) };
    };
    try {
      const [raider, shadow] = [await look("raider"), await look("shadow")];
      expect(shadow.words).toBe(raider.words);
      expect(Buffer.compare(shadow.pixels, raider.pixels)).toBe(0);
      // The comparison can fail: another moment has other pixels.
      await page.goto(`${url}demo/chart.html?side=alliance&moment=middle`);
      await page.getByRole("button", { name: /^Contact 1/ }).waitFor();
      expect(Buffer.compare(await page.screenshot(), raider.pixels)).not.toBe(0);
      // The same pages show whether the chart's lists and works can be used without seeing them.
      expect(await seriousFaults(page)).toEqual([]);
      await page.goto(`${url}demo/chart.html?side=terran&moment=middle`);
      await page.getByRole("button", { name: /^Contact 1/ }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
