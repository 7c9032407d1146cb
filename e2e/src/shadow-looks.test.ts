import { fileURLToPath } from "node:url";
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
    } finally {
      await browser.close();
    }
  });
});
