import { effect } from "@preact/signals";
import type { Eye } from "../battle/sight/hand-and-eye.ts";
import type { DrawnSight } from "../battle/sight/sight.ts";
import { frameChoice, frameLimit } from "../settings/frame-choice.ts";
import { BattleScene } from "./battle-scene.ts";
import { Game, ScaleModes, Scene } from "./phaser/parts.ts";
import { findQuality } from "./quality.ts";

export interface MountedBattle {
  readonly eye: Eye;
  /** Stops drawing and takes the canvas away. */
  destroy(): void;
}

/** Frames a second at most where the processor draws: more would slow down the rest of the machine. */
const LIGHT_FPS = 24;
/** Device pixels drawn per CSS pixel at most: past 2 the eye gains nothing and fill rate suffers. */
const MAX_DENSITY = 2;

/** Gets ready in idle moments what the drawing needs; call it as soon as a battle is in sight. */
export { bakeAhead as prepareBattle } from "./draw/textures.ts";

/**
 * Draws the battle into `parent`, filling it and following its size, and reports the pointer to the hand in world terms (u).
 * Import it lazily: it brings Phaser with it.
 */
export function mountBattle(parent: HTMLElement, sight: DrawnSight): MountedBattle {
  const quality = findQuality();
  const full = quality === "full";
  const most = full ? 0 : LIGHT_FPS;
  const density = Math.min(full ? MAX_DENSITY : 1, globalThis.devicePixelRatio || 1);
  const sky = new Scene({ key: "sky", active: true });
  const screen = new Scene({ key: "screen", active: true });
  const scene = new BattleScene(sight, { quality, density }, sky, screen);
  const game = new Game({
    parent,
    scene: [sky, scene, screen],
    width: Math.max(1, parent.clientWidth * density),
    height: Math.max(1, parent.clientHeight * density),
    scale: { mode: ScaleModes.NONE, zoom: 1 / density },
    backgroundColor: "#03050b",
    fps: { limit: frameLimit(frameChoice.peek(), most) },
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: {
      antialias: true,
      antialiasGL: full,
      maxTextures: full ? -1 : 1,
      mipmapFilter: "LINEAR_MIPMAP_NEAREST",
      powerPreference: "high-performance",
    },
  });
  const stopFrames = effect(() => {
    const limit = frameLimit(frameChoice.value, most);
    if (game.isRunning) game.loop.setFPSLimit(limit);
  });
  const observer = new ResizeObserver(() => {
    if (parent.clientWidth === 0 || parent.clientHeight === 0) return;
    game.scale.resize(parent.clientWidth * density, parent.clientHeight * density);
    // A canvas of a new size is empty, and is shown before the next frame is due.
    if (game.isRunning) game.step(game.loop.time, 0);
  });
  observer.observe(parent);
  return {
    eye: scene.eye,
    destroy() {
      observer.disconnect();
      stopFrames();
      game.destroy(true);
    },
  };
}
