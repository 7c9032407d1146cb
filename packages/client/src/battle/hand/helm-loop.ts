import { effect } from "@preact/signals";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { HelmWay } from "../sight/mind.ts";
import type { Bridge } from "../sight/sight.ts";
import { throttled, turnOf } from "./helm-stick.ts";
import { whenLookingAway } from "./looking-away.ts";

/** By the keys' names: where they are counts, not what they write. */
export const HELM_KEYS: Readonly<Record<string, HelmWay>> = {
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
  const isHeld = (way: HelmWay) => [...helmHeld.values()].includes(way);
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
  const stopWatching = whenLookingAway(() => letGo(bridge));
  return () => {
    stop();
    stopWatching();
    cancelAnimationFrame(frame);
  };
}

/** Nothing is held any more. It is said at once: no frame is drawn of a page that is hidden. */
function letGo({ helm, link, mind }: Pick<Bridge, "helm" | "link" | "mind">): void {
  mind.helmHeld.clear();
  mind.stick.value = { ...mind.stick.peek(), left: false, right: false };
  if (helm.peek() >= 0) link.helm(0, mind.stick.peek().throttle);
}
