import { expect } from "vitest";
import { fieldIsThere, type Player } from "./player.ts";

/** Whatever befalls the canvas the field is drawn on, the field is there again. */
export async function fieldComesBack(player: Player): Promise<void> {
  const { page } = player;
  await fieldIsThere(player);
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

  await failOneFrame(player);
  await expect.poll(() => player.faults.splice(0)).toEqual([expect.stringContaining(FAILED)]);
  await expect.poll(() => framesDrawn(player), { timeout: 20_000 }).toBeGreaterThan(1);
}

const FAILED = "a frame failed";

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
    for (let i = 0; i < 10; i++) await new Promise((next) => requestAnimationFrame(next));
    gl.clear = clear;
    return drawn;
  });
}
