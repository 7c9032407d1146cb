import { computed, effect, signal } from "@preact/signals";
import type { Eye } from "../battle/sight/hand-and-eye.ts";
import type { DrawnSight } from "../battle/sight/sight.ts";
import { frameChoice, frameLimit } from "../settings/frame-choice.ts";
import { managed, pictureChoice, QUALITIES, type Quality } from "../settings/picture-choice.ts";
import { BattleScene } from "./battle-scene.ts";
import { FrameMeter } from "./frame-meter.ts";
import { Game, ScaleModes, Scene } from "./phaser/parts.ts";
import { AFFORDED, findMost } from "./quality.ts";

export interface MountedBattle {
  readonly eye: Eye;
  /** Stops drawing and takes the canvas away. */
  destroy(): void;
}

/** Frames a second at most where the processor draws: more would slow down the rest of the machine. */
const PROCESSOR_FPS = 30;

/** An error that left a frame would end Phaser's loop: nothing would be drawn any more, and a resize leave it black. */
class SteadyGame extends Game {
  override step(time: number, delta: number): void {
    try {
      super.step(time, delta);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Gets ready in idle moments what the drawing needs; call it as soon as a battle is in sight. */
export { bakeAhead as prepareBattle } from "./draw/textures.ts";

/**
 * Draws the battle into `parent`, filling it and following its size, and reports the pointer to the hand in world terms (u).
 * Import it lazily: it brings Phaser with it.
 */
export function mountBattle(parent: HTMLElement, sight: DrawnSight): MountedBattle {
  const renderer = findMost();
  const most = renderer === "low" ? PROCESSOR_FPS : 0;
  const meter = new FrameMeter(lesser(renderer, managed.peek()), renderer);
  const measured = signal<Quality>(meter.quality);
  const quality = computed(() => (pictureChoice.value === "auto" ? measured.value : pictureChoice.value));
  // Pixels and edges stay as the battle began with them: both belong to the canvas.
  const { density: densest, smooth } = AFFORDED[quality.peek()];
  const density = Math.min(densest, globalThis.devicePixelRatio || 1);
  let last = performance.now();
  const measure = () => {
    const limit = frameLimit(frameChoice.peek(), most);
    const now = performance.now();
    measured.value = meter.frame(now - last, limit === 0 ? 0 : 1000 / limit);
    last = now;
    if (measured.peek() !== managed.peek() && renderer !== "low") managed.value = measured.peek();
  };
  const sky = new Scene({ key: "sky", active: true });
  const screen = new Scene({ key: "screen", active: true });
  const scene = new BattleScene(sight, { quality, density, measure }, sky, screen);
  const game = new SteadyGame({
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
      antialiasGL: smooth,
      maxTextures: renderer === "low" ? 1 : -1,
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

function lesser(a: Quality, b: Quality): Quality {
  return QUALITIES.indexOf(a) < QUALITIES.indexOf(b) ? a : b;
}
