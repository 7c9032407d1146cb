import { expect } from "vitest";
import { fieldIsThere, type Player } from "./player.ts";

/** Whatever befalls the canvas the field is drawn on, the field is there again. */
export async function fieldComesBack(player: Player): Promise<void> {
  const { page } = player;
  await fieldIsThere(player);
  // Its part of the program was fetched only now, for this battle.
  expect(await coloursInFrames(player)).toBeGreaterThan(MANY);
  expect(await coloursRightAfterResize(player)).toBeGreaterThan(2);

  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>(".field-canvas canvas");
    const gl = canvas?.getContext("webgl") ?? canvas?.getContext("webgl2");
    const lever = gl?.getExtension("WEBGL_lose_context");
    const told = (name: string) => new Promise((done) => canvas?.addEventListener(name, done, { once: true }));
    const lost = told("webglcontextlost");
    lever?.loseContext();
    await lost;
    // Only once all have heard of it may it be asked back.
    await new Promise((later) => setTimeout(later));
    const restored = told("webglcontextrestored");
    lever?.restoreContext();
    await restored;
  });
  await expect.poll(() => coloursRightAfterResize(player), { timeout: 20_000 }).toBeGreaterThan(2);

  await hideTab(player, true);
  expect(await framesDrawn(player)).toBe(0);
  await hideTab(player, false);
  expect(await coloursInFrames(player)).toBeGreaterThan(MANY);

  await failOneFrame(player);
  await expect.poll(() => player.faults.splice(0)).toEqual([expect.stringContaining(FAILED)]);
  await expect.poll(() => framesDrawn(player), { timeout: 20_000 }).toBeGreaterThan(1);
}

const FAILED = "a frame failed";
/** Different colours of a sky with stars, in 32 by 32 px of it; a canvas that was not drawn on has one. */
const MANY = 20;

/** The most different colours the canvas shows in some of the page's frames: not each of them draws the field. */
function coloursInFrames({ page }: Player): Promise<number> {
  return page.evaluate(async (many) => {
    const small = document.createElement("canvas");
    const pen = small.getContext("2d", { willReadFrequently: true });
    let most = 0;
    for (let i = 0; i < 90 && most <= many; i++) {
      await new Promise((next) => requestAnimationFrame(next));
      const canvas = document.querySelector<HTMLCanvasElement>(".field-canvas canvas");
      if (!canvas || !pen) continue;
      pen.clearRect(0, 0, 32, 32);
      pen.drawImage(canvas, 0, 0, 32, 32);
      most = Math.max(most, new Set(new Uint32Array(pen.getImageData(0, 0, 32, 32).data.buffer)).size);
    }
    return most;
  }, MANY);
}

/** Hides the page as a browser does when another tab is chosen, or shows it again: while hidden it is given no frames. */
function hideTab({ page }: Player, hidden: boolean): Promise<void> {
  return page.evaluate((hides) => {
    const state = window as Window & { givesFrames?: typeof requestAnimationFrame; held?: FrameRequestCallback[] };
    if (hides) {
      const held: FrameRequestCallback[] = [];
      state.held = held;
      state.givesFrames = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => held.push(callback);
    } else {
      if (state.givesFrames) window.requestAnimationFrame = state.givesFrames;
      for (const callback of state.held ?? []) requestAnimationFrame(callback);
    }
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hides });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => (hides ? "hidden" : "visible") });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

/** Different colours on the canvas at the moment at which the browser shows it in a new size. */
function coloursRightAfterResize({ page }: Player): Promise<number> {
  return page.evaluate(async () => {
    const parent = document.querySelector<HTMLElement>(".field-canvas");
    const canvas = parent?.querySelector("canvas");
    if (!parent || !canvas) return 0;
    const look = () => {
      const small = document.createElement("canvas");
      const pen = small.getContext("2d");
      pen?.drawImage(canvas, 0, 0, 32, 32);
      return new Set(new Uint32Array(pen?.getImageData(0, 0, 32, 32).data.buffer ?? new ArrayBuffer(0))).size;
    };
    const colours = await new Promise<number>((seen) => {
      let told = 0;
      // It comes after the field's own, in the same frame; the first word is of the size as it was.
      const observer = new ResizeObserver(() => {
        if (told++ === 0) {
          parent.style.inset = "0 0 40px 0";
          parent.style.height = `${parent.clientHeight - 40}px`;
          return;
        }
        observer.disconnect();
        seen(look());
      });
      observer.observe(parent);
    });
    parent.style.removeProperty("height");
    parent.style.removeProperty("inset");
    return colours;
  });
}

/** One frame of the field ends in an error. */
function failOneFrame({ page }: Player): Promise<void> {
  return page.evaluate(async (failed) => {
    const gl = document.querySelector<HTMLCanvasElement>(".field-canvas canvas")?.getContext("webgl");
    if (!gl) return;
    const clear = gl.clear.bind(gl);
    await new Promise<void>((done) => {
      gl.clear = () => {
        gl.clear = clear;
        done();
        throw new Error(failed);
      };
    });
  }, FAILED);
}

/** Times the field is drawn on within ten frames of the page. */
function framesDrawn({ page }: Player): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>(".field-canvas canvas");
    const gl = canvas?.getContext("webgl");
    if (!gl) return 0;
    let drawn = 0;
    const clear = gl.clear.bind(gl);
    gl.clear = (mask) => {
      drawn += 1;
      clear(mask);
    };
    // A page that is hidden is given none, and its time goes on.
    const frame = () => new Promise((next) => (document.hidden ? setTimeout(next, 30) : requestAnimationFrame(next)));
    for (let i = 0; i < 10; i++) await frame();
    gl.clear = clear;
    return drawn;
  });
}
