import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepPageSize } from "./page-size.ts";

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("window", page);
});
afterEach(() => vi.unstubAllGlobals());

/** Whether the browser is kept from what it does by itself. */
const isKept = (type: string, of: object = {}): boolean => !page.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), of));

test("no pinch sizes the page, be it told as a wheel, a gesture or two fingers; lists still scroll", () => {
  const stop = keepPageSize();
  expect(isKept("wheel", { ctrlKey: true })).toBe(true);
  expect([isKept("gesturestart"), isKept("gesturechange"), isKept("touchmove", { touches: [1, 2] })]).toEqual([true, true, true]);
  expect([isKept("wheel", { ctrlKey: false }), isKept("touchmove", { touches: [1] })]).toEqual([false, false]);
  stop();
  expect(isKept("wheel", { ctrlKey: true })).toBe(false);
});
