import type { Page } from "playwright-core";
import { expect, vi } from "vitest";

/** What lies over the field. */
const COVERS = ".hud .panel, .hud .alert, .hud .hint, .hud .toast-text, .hud button, .hud .station-state";
/** Steps of this many CSS px are fine enough. */
const STEP = 4;

/** The share of the window that is field: nothing of the HUD lies over it. */
export function fieldShare(page: Page): Promise<number> {
  return page.evaluate(
    ({ covers, step }) => {
      const boxes = [...document.querySelectorAll(covers)]
        .filter((one) => getComputedStyle(one).visibility !== "hidden")
        .map((one) => one.getBoundingClientRect());
      let free = 0;
      let all = 0;
      for (let x = step / 2; x < innerWidth; x += step) {
        for (let y = step / 2; y < innerHeight; y += step) {
          all += 1;
          if (!boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) free += 1;
        }
      }
      return free / all;
    },
    { covers: COVERS, step: STEP },
  );
}

/** The words of the moment keep out of the part of the field that is clear, and off the log's title. */
export async function wordsKeepOff(page: Page): Promise<void> {
  const keepOff = async () => {
    const [lane, clear] = await Promise.all([page.locator(".word-lane").boundingBox(), page.locator(".clear-field").boundingBox()]);
    if (!lane || !clear) throw new Error("no lane or no field");
    const beside = lane.x + lane.width <= clear.x + 1 || lane.y + lane.height <= clear.y + 1;
    expect(beside, JSON.stringify({ lane, clear })).toBe(true);
  };
  // In a window that has just changed its size the page measures once it is drawn.
  await vi.waitFor(keepOff, { timeout: 20_000, interval: 250 });
}

/** Letters twice as large: nothing reaches out of the window that cannot be scrolled to, and no word is broken up. */
export async function bearsLargeLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const lost = await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return [...document.querySelectorAll(".hud :is(button, b, small, h2, p)")]
      .filter((one) => !one.closest(".hidden-text"))
      .map((one) => ({ text: one.textContent?.trim() ?? "", box: one.getBoundingClientRect() }))
      .filter(({ text, box }) => text && box.width > 0 && (box.left < -1 || box.right > innerWidth + 1 || box.top < -1))
      .map(({ text }) => text);
  });
  expect(lost).toEqual([]);
  await wordsKeepOff(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
}
