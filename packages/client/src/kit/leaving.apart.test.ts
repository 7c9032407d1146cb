import { afterEach, beforeEach, expect, test, vi } from "vitest";

let page: EventTarget;
const reload = vi.fn();
beforeEach(() => {
  page = new EventTarget();
  vi.resetModules();
  vi.stubGlobal("window", page);
  vi.stubGlobal("location", { reload });
});
afterEach(() => vi.unstubAllGlobals());

/** Whether the browser would ask. */
const asks = (): boolean => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the browser asks before the page goes, only while that costs something", async () => {
  const { askBeforeLeaving } = await import("./leaving.ts");
  let costs = true;
  const stop = askBeforeLeaving(() => costs);
  expect(asks()).toBe(true);
  costs = false;
  expect(asks()).toBe(false);
  costs = true;
  stop();
  expect(asks()).toBe(false);
});

test("a page that the game loads anew goes without a question", async () => {
  const { askBeforeLeaving, reloadUnasked } = await import("./leaving.ts");
  askBeforeLeaving(() => true);
  reloadUnasked();
  expect(reload).toHaveBeenCalledOnce();
  expect(asks()).toBe(false);
});
