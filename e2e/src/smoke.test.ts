import { describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { withServer } from "./server.ts";

describe("the ground the browser tests stand on", () => {
  it("draws with WebGL 2", async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.context.newPage();
      const red = await page.evaluate(() => {
        const gl = document.createElement("canvas").getContext("webgl2");
        if (gl === null) return null;
        gl.clearColor(1, 0, 0, 1);
        gl.clear(gl.COLOR_BUFFER_BIT);
        const pixel = new Uint8Array(4);
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        return [...pixel];
      });
      expect(red).toEqual([255, 0, 0, 255]);
    } finally {
      await browser.close();
    }
  });

  it("gets the landing page from the real server, without an error in the page", async () => {
    await withServer(async (url) => {
      const browser = await openBrowser();
      try {
        const page = await browser.context.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        await page.goto(url);
        await page.getByRole("button").first().waitFor();
        expect(errors).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
});
