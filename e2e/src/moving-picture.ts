import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { animatedWebp } from "./animated-webp.ts";
import { openBrowser } from "./browser.ts";

/**
 * A moving picture of a battle between captains, for the README: `npm run moving-picture -- --seed 7 --from 95`.
 * The page's clock is wound by hand, so that every frame is drawn in full however slow the machine is.
 */

/** Steps of the page's clock a second, and how many of them one frame stands for. */
const STEPS = 30;
const STEPS_PER_FRAME = 2;
/** Steps drawn before the first frame that is kept: the director finds its place meanwhile. */
const LEAD = 60;
/** B: what a page of the repository is worth waiting for. */
const MOST = 3_000_000;

const CLIENT = fileURLToPath(new URL("../../packages/client/", import.meta.url));

declare global {
  interface Window {
    /** Lets ms go by in the page's clock and draws what is due. */
    step(ms: number): void;
    /** Draws on, and gives the field as it then is: the base64 of a WebP picture of this size. */
    still(ms: number, steps: number, width: number, height: number, quality: number): Promise<string>;
  }
}

/** Runs in the page before anything of its own: its clock stands unless it is wound, and it believes in a graphics card. */
function windByHand(): void {
  const due = new Map<number, FrameRequestCallback>();
  let last = 0;
  let now = 1000;
  performance.now = () => now;
  window.requestAnimationFrame = (callback) => {
    due.set(++last, callback);
    return last;
  };
  window.cancelAnimationFrame = (id) => void due.delete(id);
  window.step = (ms) => {
    now += ms;
    const callbacks = [...due.values()];
    due.clear();
    for (const callback of callbacks) callback(now);
  };
  window.still = async (ms, steps, width, height, quality) => {
    for (let i = 0; i < steps; i++) window.step(ms);
    const board = document.createElement("canvas");
    board.width = width;
    board.height = height;
    const field = document.querySelector<HTMLCanvasElement>(".field-canvas canvas");
    if (field) board.getContext("2d")?.drawImage(field, 0, 0, width, height);
    return board.toDataURL("image/webp", quality).split(",")[1] ?? "";
  };
  const RENDERER = 0x9246;
  for (const gl of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const ask = gl.prototype.getParameter;
    gl.prototype.getParameter = function (name: number) {
      return name === RENDERER ? "a graphics card" : ask.call(this, name);
    };
  }
}

/** Lets the page load and bake, its clock running a little with each look. */
async function untilDrawn(page: Page): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    const ready = await page.evaluate(() => {
      window.step(1);
      return document.querySelector(".field-canvas canvas") !== null && document.querySelector(".field-making") === null;
    });
    if (ready) return;
    await page.waitForTimeout(30);
  }
  throw new Error("the field was never drawn");
}

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "7" },
    from: { type: "string", default: "95" },
    seconds: { type: "string", default: "9" },
    width: { type: "string", default: "800" },
    quality: { type: "string", default: "0.6" },
    out: { type: "string", default: "docs/battle.webp" },
  },
});
const [from, seconds, width, quality] = [values.from, values.seconds, values.width, values.quality].map(Number) as [
  number,
  number,
  number,
  number,
];
const height = Math.round((width * 9) / 32) * 2;
const vite = await createServer({ root: CLIENT, logLevel: "error", server: { port: 0, host: "127.0.0.1", hmr: false } });
await vite.listen();
const browser = await openBrowser({ width, height });
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.addInitScript(windByHand);
  const at = Math.round(from * 20 - (LEAD / STEPS) * 20);
  await page.goto(`${vite.resolvedUrls?.local[0]}demo/replay.html?mode=assault&seed=${values.seed}&at=${at}&view=both`);
  // The picture is of the field alone, so the director need keep nothing clear of panels.
  await page.addStyleTag({ content: ".hud, .replay-bar { display: none !important } .watched { --foot: 0px !important }" });
  await untilDrawn(page);
  await page.evaluate(([lead, ms]) => window.still(ms as number, lead as number, 16, 16, 0.1), [LEAD, 1000 / STEPS]);
  const frames: Buffer[] = [];
  const count = Math.round((seconds * STEPS) / STEPS_PER_FRAME);
  const size = { width, height };
  for (let i = 0; i < count; i++) {
    const still = await page.evaluate(({ ms, steps, width, height, quality }) => window.still(ms, steps, width, height, quality), {
      ms: 1000 / STEPS,
      steps: STEPS_PER_FRAME,
      quality,
      ...size,
    });
    frames.push(Buffer.from(still, "base64"));
    if (i % 15 === 14) console.error(`${i + 1} of ${count} frames`);
  }
  const film = animatedWebp({ ...size, every: Math.round((1000 * STEPS_PER_FRAME) / STEPS), frames });
  writeFileSync(values.out, film);
  console.error(`${values.out}: ${frames.length} frames, ${(film.length / 1e6).toFixed(2)} MB`);
  if (film.length > MOST) {
    console.error(`That is too much for a README; try --quality ${(quality * 0.75).toFixed(2)}, fewer --seconds or less --width.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await vite.close();
}
