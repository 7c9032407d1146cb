import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { DESK, type View } from "./browser.ts";
import { type Player, sitDown } from "./player.ts";

/** The windows every moment is shown in. */
export const SIZES: readonly View[] = [DESK, { width: 1920, height: 1080 }, { width: 844, height: 390, touch: true }];

/** The window of whoever is not looked at: drawn by software, a large one would take the other's time. */
const ASIDE: View = { width: 320, height: 200 };
/** Frames after which a view has come to rest where it was asked to be. */
const REST_FRAMES = 8;
const PATIENCE_MS = 90_000;

export interface Sitter extends Player {
  readonly side: "terran" | "alliance";
  readonly devtools: CDPSession;
}

/** The studio and the two in it. */
export interface Session {
  readonly studio: Studio;
  readonly terran: Sitter;
  readonly alliance: Sitter;
}

/** Two players of one battle, looked at one after the other. */
export class Studio {
  readonly #out: string;
  readonly #sitters: Sitter[] = [];
  readonly #started = performance.now();
  /** Pictures taken. */
  taken = 0;

  /** @param out folder for the pictures; made if it is not there */
  constructor(out: string) {
    this.#out = out;
    mkdirSync(out, { recursive: true });
  }

  async seat(url: string, name: string, side: Sitter["side"]): Promise<Sitter> {
    const player = await sitDown(url, name);
    player.page.setDefaultTimeout(PATIENCE_MS);
    const devtools = await player.page.context().newCDPSession(player.page);
    const sitter = { ...player, side, devtools };
    this.#sitters.push(sitter);
    return sitter;
  }

  say(what: string): void {
    console.log(`${((performance.now() - this.#started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  }

  /** Turns to one of the two: their window gets this size, with fingers or a mouse, the other's becomes small. */
  async turnTo(sitter: Sitter, size = DESK): Promise<void> {
    for (const one of this.#sitters) if (one !== sitter) await resize(one, ASIDE);
    await resize(sitter, size);
  }

  /** Turns to both at once, for what they do together. */
  async turnToBoth(size = DESK): Promise<void> {
    for (const sitter of this.#sitters) await resize(sitter, size);
  }

  /** A picture of what a player sees now, called after the moment, the side and the size. */
  async take(moment: string, { page, side }: Sitter, { width, height }: View): Promise<void> {
    await page.screenshot({ path: join(this.#out, `${moment}-${side}-${width}x${height}.png`) });
    this.taken += 1;
    this.say(`${moment}, ${side}, ${width}×${height}`);
  }

  /** Pictures of what both see, in every size, each once the view is at rest. `before`: keys pressed before each. */
  async takeAll(moment: string, before: readonly string[] = []): Promise<void> {
    for (const sitter of this.#sitters) await this.takeOf(sitter, moment, before);
  }

  /** Pictures of what one of the two sees, in every size. */
  async takeOf(sitter: Sitter, moment: string, before: readonly string[] = []): Promise<void> {
    for (const size of SIZES) {
      await this.turnTo(sitter, size);
      if (before.length > 0) await this.rest(sitter);
      for (const key of before) await sitter.page.keyboard.press(key);
      await this.rest(sitter);
      await this.take(moment, sitter, size);
    }
  }

  async rest({ page }: Sitter): Promise<void> {
    await page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, REST_FRAMES);
  }

  async close(): Promise<void> {
    for (const sitter of this.#sitters) await sitter.close();
  }
}

async function resize({ page, devtools }: Sitter, { width, height, touch = false }: View): Promise<void> {
  await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: touch, maxTouchPoints: touch ? 5 : 1 });
  await page.setViewportSize({ width, height });
}
