import { effect } from "@preact/signals";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Bridge } from "../sight/sight.ts";
import { throttled, turnOf } from "./helm-stick.ts";

export const HELM_KEYS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  w: "up",
  arrowup: "up",
  s: "down",
  arrowdown: "down",
  a: "left",
  arrowleft: "left",
  d: "right",
  arrowright: "right",
};

/** While a ship is under the hand: sends the stick with every frame and keeps the ship in view. */
export function runHelm(bridge: Bridge): () => void {
  const { stick, helmHeld } = bridge.mind;
  const isHeld = (what: "up" | "down" | "left" | "right") => [...helmHeld].some((key) => HELM_KEYS[key] === what);
  let frame = 0;
  let last = 0;
  const step = (now: number) => {
    const dt = Math.min(0.1, (now - last) / 1000);
    last = now;
    const held = stick.peek();
    const throttle = throttled(held.throttle, isHeld("up"), isHeld("down"), dt);
    if (throttle !== held.throttle) stick.value = { ...held, throttle };
    bridge.link.helm(turnOf({ left: held.left || isHeld("left"), right: held.right || isHeld("right") }), throttle);
    frame = requestAnimationFrame(step);
  };
  const stop = effect(() => {
    const id = bridge.helm.value;
    cancelAnimationFrame(frame);
    if (id < 0) helmHeld.clear();
    bridge.eye.peek()?.follow(id);
    if (id < 0) return;
    const ship = bridge.picture.peek()?.own.find((one) => one.id === id);
    stick.value = { left: false, right: false, throttle: ship ? Math.min(1, ship.speed / CLASSES[ship.cls].speed) : 0 };
    last = performance.now();
    frame = requestAnimationFrame(step);
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
