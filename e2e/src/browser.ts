import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium as playwright } from "playwright-core";

const CACHE = fileURLToPath(new URL("../../.cache/chromium/", import.meta.url));
const LOCK = join(CACHE, "unpacking.lock");
const LOCK_STALE_AFTER_MS = 120_000;

/** Chromium drawing WebGL by software, and keeping to itself: no updates, no background traffic. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // Only the field is WebGL. The rest of the page would be drawn
  // through the same pretended graphics card, at five times the cost.
  "--disable-gpu-compositing",
  "--disable-accelerated-2d-canvas",
  // A part that is repainted by itself differs by a shade; two pages that show the same must be equal pixel by pixel.
  "--disable-partial-raster",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Takes the right to unpack; `mkdir` either makes the folder or fails, so only one process gets it. */
function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LOCK_STALE_AFTER_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** The package's own settings look for its fonts in /tmp; a browser that finds none dies on the first text field. */
function pointAtFonts(): void {
  const settings = join(CACHE, "fonts.conf");
  const dirs = `<dir>${join(CACHE, "fonts")}</dir><cachedir>${join(CACHE, "fonts-cache")}</cachedir>`;
  writeFileSync(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = settings;
}

/** Unpacks the browser that comes in an npm package, once for all processes; returns the path of its program. */
async function unpackBrowser(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  // The package decides on import where to unpack to and whether to bring its libraries along.
  process.env.TMPDIR = CACHE.replace(/\/$/, "");
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  while (!tryLock()) await sleep(200);
  try {
    const program = await packed.executablePath();
    pointAtFonts();
    return program;
  } finally {
    rmdirSync(LOCK);
  }
}

export interface OpenedBrowser {
  /** Pages opened in here share nothing with another opened browser: each has its own profile. */
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** The window somebody plays in, CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** A phone or tablet: fingers, and no mouse. */
  readonly touch?: boolean;
  /** The system asks for a calm picture: no shake, no flashes, no gliding. */
  readonly calm?: boolean;
  /** Pixels drawn for each of the window's; fewer where nobody looks at the picture itself, as software draws them. */
  readonly density?: number;
}

export const DESK: View = { width: 1280, height: 720 };

/** Opens a browser of its own, with a new profile. */
export async function openBrowser({ width, height, touch = false, calm = false, density = 1 }: View = DESK): Promise<OpenedBrowser> {
  const executablePath = await unpackBrowser();
  const profile = mkdtempSync(join(CACHE, "profile-"));
  const context = await playwright.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: density,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: calm ? "reduce" : "no-preference",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
