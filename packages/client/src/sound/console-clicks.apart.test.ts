import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenToControls, listenToPresses } from "./console-clicks.ts";

/** A thing on a page, in a control or not. */
class Thing {
  readonly control: boolean;
  readonly disabled: boolean;
  constructor(control: boolean, disabled = false) {
    this.control = control;
    this.disabled = disabled;
  }
  closest() {
    return this.control ? { matches: () => !this.disabled } : null;
  }
  matches() {
    return false;
  }
}

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("window", page);
  vi.stubGlobal("Element", Thing);
  vi.stubGlobal("HTMLElement", Thing);
});
afterEach(() => vi.unstubAllGlobals());

function happen(kind: string, target: Thing, rest: object = {}): void {
  const event = Object.assign(new Event(kind), rest);
  Object.defineProperty(event, "target", { value: target });
  page.dispatchEvent(event);
}

test("outside battle what can be pressed clicks, by pointer or key, and nothing else does", () => {
  const click = vi.fn();
  const stop = listenToControls(click);
  happen("pointerdown", new Thing(true));
  happen("keydown", new Thing(true), { key: "Enter" });
  expect(click).toHaveBeenCalledTimes(2);
  happen("pointerdown", new Thing(false));
  happen("pointerdown", new Thing(true, true));
  happen("keydown", new Thing(true), { key: "a", code: "KeyA" });
  happen("keydown", new Thing(false), { key: "Enter" });
  happen("keydown", new Thing(true), { key: "Enter", repeat: true });
  expect(click).toHaveBeenCalledTimes(2);
  stop();
  happen("pointerdown", new Thing(true));
  expect(click).toHaveBeenCalledTimes(2);
});

test("in battle a key that does something clicks too, wherever the focus is", () => {
  const click = vi.fn();
  const stop = listenToPresses(click);
  happen("pointerdown", new Thing(true));
  happen("keydown", new Thing(false), { key: "a", code: "KeyA" });
  happen("keydown", new Thing(false), { key: "Escape", code: "Escape" });
  happen("keydown", new Thing(false), { key: "a", code: "KeyA", ctrlKey: true });
  expect(click).toHaveBeenCalledTimes(2);
  stop();
});
