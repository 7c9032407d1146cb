import { signal } from "@preact/signals";
import { afterEach, expect, test, vi } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { createMind } from "../sight/mind.ts";
import type { Bridge } from "../sight/sight.ts";
import { runHelm } from "./helm-loop.ts";

const DEFIANT = 1;

afterEach(() => vi.unstubAllGlobals());

/** Defiant under the hand, throttle and bow held by keys and a finger, on a page that draws no frame any more. */
function hold() {
  const page = new EventTarget();
  const tab = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", tab);
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const mind = createMind();
  const sent: { turn: number; throttle: number }[] = [];
  const link = { helm: (turn: number, throttle: number) => sent.push({ turn, throttle }) };
  const bridge = { mind, link, helm: signal(DEFIANT), eye: signal(null), picture: signal(samplePicture) };
  const stop = runHelm(bridge as unknown as Bridge);
  mind.helmHeld.set("KeyW", "up").set("KeyD", "right");
  mind.stick.value = { left: false, right: true, throttle: 0.6 };
  return { page, tab, mind, sent, stop };
}

test("a page that loses the keys, is hidden or is left lets go of the helm at once, and the throttle stays where it is", () => {
  const ways: Readonly<Record<string, (at: ReturnType<typeof hold>) => void>> = {
    "loses the keys": ({ page }) => page.dispatchEvent(new Event("blur")),
    "is hidden": ({ tab }) => Object.assign(tab, { hidden: true }).dispatchEvent(new Event("visibilitychange")),
    "is left": ({ page }) => page.dispatchEvent(new Event("pagehide")),
  };
  for (const [way, lookAway] of Object.entries(ways)) {
    const held = hold();
    lookAway(held);
    expect(held.mind.helmHeld.size, way).toBe(0);
    expect(held.mind.stick.value, way).toEqual({ left: false, right: false, throttle: 0.6 });
    expect(held.sent, way).toEqual([{ turn: 0, throttle: 0.6 }]);
    held.stop();
  }
});
