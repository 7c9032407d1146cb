import { type ReadonlySignal, signal } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { calm } from "../../settings/calm-choice.ts";
import { type SceneKind, sceneIn } from "./scene.ts";
import { SceneRun } from "./scene-run.ts";

/** s after a key or press in which no scene takes the camera: whoever is busy is left alone. */
const HAND = 2;
/** What a press on which means that the player looks for themselves. */
const MAP = ".field-canvas, .minimap, .alerts, [data-entity]";

export interface Scenes {
  readonly scene: ReadonlySignal<SceneKind | null>;
  stop(): void;
}

const clock = (): number => performance.now() / 1000;

/**
 * Plays the short scenes of a battle over its running field. Any key or press ends one, and does what it does besides;
 * the camera goes back to where it was unless the hand was on the map. Whoever only watches keeps their camera.
 */
export function followScenes(sight: Sight, lively: ReadonlySignal<boolean> | null): Scenes {
  const scene = signal<SceneKind | null>(null);
  let before: Picture | null = null;
  let heard: SeenEvent[] = [];
  let running: ((byHand: boolean) => void) | null = null;
  let touched = Number.NEGATIVE_INFINITY;
  const end = (byHand: boolean) => {
    running?.(byHand);
    running = null;
    scene.value = null;
  };
  const stops = [
    sight.link.onEvents((events) => {
      heard.push(...events);
    }),
    sight.picture.subscribe((now) => {
      if (!now) return;
      const back = before !== null && now.tick < before.tick;
      const kind = back || lively?.peek() === false ? null : sceneIn(before, now, heard);
      before = now;
      heard = [];
      if (back) end(false);
      if (!kind || running) return;
      const show = () => {
        scene.value = kind;
      };
      running = run(sight, kind, clock() - touched > HAND, { show, over: () => end(false) });
    }),
    listenToHands((onMap) => {
      touched = clock();
      end(onMap);
    }),
  ];
  return {
    scene,
    stop() {
      end(true);
      for (const stop of stops) stop();
    },
  };
}

function listenToHands(touch: (onMap: boolean) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true, passive: true };
  const press = ({ target }: Event) => touch(target instanceof Element && target.closest(MAP) !== null);
  window.addEventListener("pointerdown", press, options);
  window.addEventListener("wheel", press, options);
  window.addEventListener("keydown", () => touch(false), options);
  return () => stop.abort();
}

interface Course {
  /** There is something to show it on. */
  show(): void;
  over(): void;
}

/** Steps frame by frame until it is over. @returns ends it; `byHand`: the camera stays where it is. */
function run(sight: Sight, kind: SceneKind, free: boolean, { show, over }: Course): (byHand: boolean) => void {
  const onChart = sight.picture.peek()?.chart !== null;
  const leads = free && !onChart && !sight.watching && !calm.peek() && sight.helm.peek() < 0 && sight.mind.pending.peek() === null;
  const scene = new SceneRun(kind, clock(), leads);
  let frame = requestAnimationFrame(function step() {
    frame = requestAnimationFrame(step);
    const picture = sight.link.picture.peek();
    const eye = sight.eye.peek();
    const field = onChart ? "none" : eye?.drawn.peek() ? eye : "awaited";
    if (picture && !scene.step(clock(), picture, field, (id) => sight.link.motion("entity", id))) over();
    else if (scene.isShown) show();
  });
  return (byHand) => {
    cancelAnimationFrame(frame);
    const eye = sight.eye.peek();
    if (!byHand && eye) scene.giveBack(eye);
  };
}
