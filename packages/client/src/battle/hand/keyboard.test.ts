import { signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { createMind } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";
import { listenToKeys } from "./keyboard.ts";

const RAIDER = 2;
const FLAGSHIP = 100;
const NOTHING_HELD = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false };

/** A page with nothing in it but its keys. */
class Page extends EventTarget {
  press(type: "keydown" | "keyup", key: string, code: string, held: Partial<typeof NOTHING_HELD> = {}): Event {
    const event = Object.assign(new Event(type, { cancelable: true }), { key, code, ...NOTHING_HELD, ...held });
    this.dispatchEvent(event);
    return event;
  }
}

let page: Page;
let stop = () => {};
beforeEach(() => {
  page = new Page();
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", { activeElement: null });
  for (const kind of ["Element", "HTMLElement", "SVGElement"]) vi.stubGlobal(kind, class {});
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** The rebels with the raider selected, before the keyboard. */
function sitDown(helm = -1) {
  const mind = createMind();
  mind.selected.value = new Set([RAIDER]);
  const given: Order[] = [];
  const views: string[] = [];
  const held = signal<number | string>("fight");
  const eye = {
    held,
    bookmark: () => views.push("kept"),
    restore: () => views.push("back"),
    follow: (id: number) => views.push(`follow ${id}`),
    followFight: () => views.push("fight"),
    lookAt: () => views.push("look"),
  };
  const give = async (order: Order) => given.push(order) > 0;
  const sight = { mind, give, talk: null, picture: signal(samplePicture), eye: signal(eye), helm: signal(helm), watching: false };
  stop = listenToKeys(sight as unknown as Sight, () => undefined);
  return { mind, given, views, held };
}

test("orders are given by the same keys on Cyrillic, Greek, Hebrew and French keyboards", () => {
  for (const sign of ["s", "ы", "σ", "ד"]) {
    const { given } = sitDown();
    page.press("keydown", sign, "KeyS");
    expect(given, sign).toEqual([{ kind: "hold", ships: [RAIDER] }]);
    stop();
  }
});

test("Ctrl+A selects every ship on them too, and on the key that writes an A", () => {
  for (const [sign, place] of [
    ["ф", "KeyA"],
    ["a", "KeyQ"],
    ["a", "KeyA"],
  ] as const) {
    const { mind } = sitDown();
    expect(page.press("keydown", sign, place, { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(mind.selected.value.size, sign).toBeGreaterThan(1);
    stop();
  }
});

test("at the helm the key where W is opens the throttle, and lets go of it though the layout was switched meanwhile", () => {
  for (const [sign, later] of [
    ["w", "ц"],
    ["z", "z"],
    ["ц", "w"],
  ] as const) {
    const { mind } = sitDown(RAIDER);
    page.press("keydown", sign, "KeyW");
    expect([...mind.helmHeld.values()], sign).toEqual(["up"]);
    page.press("keyup", later, "KeyW");
    expect(mind.helmHeld.size, sign).toBe(0);
    stop();
  }
});

test("an order by key is about the row that was clicked last, though that has not kept the focus", () => {
  class Row {
    dataset = { entity: String(FLAGSHIP) };
    closest = (of: string) => (of === "[data-entity]" ? this : null);
  }
  vi.stubGlobal("Element", Row);
  vi.stubGlobal("HTMLElement", Row);
  const { given, mind } = sitDown();
  const click = (target: object | null) => page.dispatchEvent(Object.defineProperty(new Event("pointerdown"), "target", { value: target }));
  click(new Row());
  page.press("keydown", "t", "KeyT");
  expect(given).toMatchObject([{ kind: "attack", target: FLAGSHIP }]);
  click(null);
  page.press("keydown", "t", "KeyT");
  expect([given.length, mind.pending.value]).toEqual([1, "attack"]);
});

test("Cmd lets go of what is held, as a Mac tells nothing of keys that are let go meanwhile", () => {
  const { mind } = sitDown(RAIDER);
  page.press("keydown", "w", "KeyW");
  page.press("keyup", "Meta", "MetaLeft");
  expect(mind.helmHeld.size).toBe(0);
});

test("with Ctrl the browser's own letters are left to it", () => {
  const { given, views } = sitDown();
  for (const letter of "bcdefghijklmnopqrstuvw") {
    const { defaultPrevented } = page.press("keydown", letter, `Key${letter.toUpperCase()}`, { ctrlKey: true });
    expect(defaultPrevented, letter).toBe(false);
  }
  for (const letter of "acfrt") page.press("keydown", letter, `Key${letter.toUpperCase()}`, { metaKey: true });
  expect([given, views]).toEqual([[], []]);
  page.press("keydown", "x", "KeyX", { ctrlKey: true });
  page.press("keydown", "x", "KeyX", { ctrlKey: true });
  expect(views).toEqual(["kept", "back"]);
});

test("every name is asked for as long as its key is held, and no longer once another window has the keys", () => {
  const { mind, given } = sitDown();
  expect(page.press("keydown", "Alt", "AltLeft", { altKey: true }).defaultPrevented).toBe(true);
  expect(mind.naming.value).toBe(true);
  page.press("keydown", "s", "KeyS", { altKey: true });
  page.press("keyup", "Alt", "AltLeft");
  expect([mind.naming.value, given]).toEqual([false, []]);
  page.press("keydown", "Alt", "AltLeft", { altKey: true });
  page.dispatchEvent(new Event("blur"));
  expect(mind.naming.value).toBe(false);
});

test("a key follows the ship pointed at, else the selected one, and lets go at the second press; another follows the fight", () => {
  const { mind, views, held } = sitDown();
  page.press("keydown", "z", "KeyZ");
  held.value = RAIDER;
  page.press("keydown", "z", "KeyZ");
  mind.hovered.value = FLAGSHIP;
  page.press("keydown", "z", "KeyZ");
  page.press("keydown", "w", "KeyW");
  expect(views).toEqual([`follow ${RAIDER}`, "follow -1", `follow ${FLAGSHIP}`, "fight"]);
});

test("going through the ships leaves the camera with the fight, and moves one that is in hand", () => {
  const { views, held } = sitDown();
  page.press("keydown", "Tab", "Tab");
  expect(views).toEqual([]);
  held.value = "hand";
  page.press("keydown", "Tab", "Tab");
  expect(views).toEqual(["look"]);
});
