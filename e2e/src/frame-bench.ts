import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { openBrowser } from "./browser.ts";

/**
 * What a frame of the field costs: `npm run bench:frames`, with `--json` as rows. Its script in a busy assault, beside
 * that of Phaser with nothing to draw, without what the renderer does; and on the least tier the whole frame, drawn by
 * the processor and waited for. The page's clock is wound by hand, so that each frame is one step whatever it takes.
 */

/** Frames measured, and ms of the page's clock to each: longer than the least tier waits from frame to frame. */
const FRAMES = 240;
const STEP_MS = 40;
/** Looks at whether a page is ready, and ms between two. */
const LOOKS = 3000;
const LOOK_MS = 20;
/** A minute into the battle fleet and station are at each other. */
const BUSY = "skip=70&x=0&y=0&zoom=0.8";

const CLIENT = fileURLToPath(new URL("../../packages/client/", import.meta.url));

interface Bench {
  /** Lets ms go by in the page's clock; gives the ms that what was due took, with `whole` until it is drawn. */
  step(ms: number, whole: boolean): number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Runs in the page before anything of its own. */
function windByHand(): void {
  const clock = performance.now.bind(performance);
  const due = new Map<number, FrameRequestCallback>();
  let last = 0;
  let now = 1000;
  let draws = true;
  performance.now = () => now;
  window.requestAnimationFrame = (callback) => {
    due.set(++last, callback);
    return last;
  };
  window.cancelAnimationFrame = (id) => void due.delete(id);
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { drawElements, drawArrays, clear } = prototype;
    prototype.drawElements = function (...args) {
      if (draws) drawElements.apply(this, args);
    };
    prototype.drawArrays = function (...args) {
      if (draws) drawArrays.apply(this, args);
    };
    prototype.clear = function (mask) {
      if (draws) clear.call(this, mask);
    };
  }
  const pixel = new Uint8Array(4);
  /** Reading a pixel waits until all is drawn. */
  const drawn = () => {
    const canvas = document.querySelector<HTMLCanvasElement>("#field canvas");
    const gl = canvas?.getContext("webgl") ?? canvas?.getContext("webgl2");
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  };
  window.bench = {
    step(ms, whole) {
      draws = whole;
      now += ms;
      const callbacks = [...due.values()];
      due.clear();
      if (whole) drawn();
      const begun = clock();
      for (const callback of callbacks) callback(now);
      if (whole) drawn();
      draws = true;
      return clock() - begun;
    },
  };
}

async function measure(page: Page, url: string, whole: boolean): Promise<{ best: number; median: number }> {
  await page.goto(url);
  for (let looks = 0; ; looks++) {
    if (looks > LOOKS) throw new Error(`${url} was never ready`);
    const ready = await page.evaluate((ms) => {
      window.bench.step(ms, false);
      return document.title === "done";
    }, LOOK_MS);
    if (ready) break;
    await page.waitForTimeout(LOOK_MS);
  }
  const count = whole ? FRAMES / 4 : FRAMES;
  const took = await page.evaluate(
    ([frames, ms, draws]) => Array.from({ length: frames as number }, () => window.bench.step(ms as number, draws as boolean)),
    [count, STEP_MS, whole] as const,
  );
  took.sort((a, b) => a - b);
  const quicker = took.slice(0, count / 2);
  // Its clock is coarse: what takes less than its step shows in the mean alone.
  return { best: quicker.reduce((sum, ms) => sum + ms, 0) / quicker.length, median: took[Math.floor(count / 2)] ?? 0 };
}

const CASES = [
  { name: "script of a frame, Phaser with nothing to draw", path: "demo/bare.html", whole: false },
  { name: "script of a frame, busy assault, high", path: `demo/battle.html?quality=high&${BUSY}`, whole: false },
  { name: "script of a frame, busy assault, low", path: `demo/battle.html?quality=low&${BUSY}`, whole: false },
  { name: "whole frame drawn by the processor, busy assault, least", path: `demo/battle.html?quality=least&${BUSY}`, whole: true },
] as const;

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const vite = await createServer({ root: CLIENT, logLevel: "error", server: { port: 0, host: "127.0.0.1", hmr: false } });
await vite.listen();
const browser = await openBrowser();
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.addInitScript(windByHand);
  const rows: { metric: string; value: number; unit: string }[] = [];
  for (const { name, path, whole } of CASES) {
    const { best, median } = await measure(page, `${vite.resolvedUrls?.local[0]}${path}`, whole);
    rows.push({ metric: `${name}, mean of the quicker half`, value: Number(best.toFixed(2)), unit: "ms" });
    rows.push({ metric: `${name}, median`, value: Number(median.toFixed(2)), unit: "ms" });
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else for (const { metric, value, unit } of rows) console.log(`${metric.padEnd(84)} ${String(value).padStart(7)} ${unit}`);
} finally {
  await browser.close();
  await vite.close();
}
