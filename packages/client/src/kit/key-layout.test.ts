import { afterEach, expect, test } from "vitest";
import { followLayout, signOn, type TellsLayout } from "./key-layout.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const telling = (pairs: readonly (readonly [string, string])[]): TellsLayout => ({
  keyboard: { getLayoutMap: async () => new Map(pairs) },
});

const AZERTY = telling([
  ["KeyQ", "a"],
  ["KeyA", "q"],
  ["KeyW", "z"],
  ["Equal", "="],
]);

let stop = () => {};
async function follow(browser: TellsLayout, page = new EventTarget()) {
  stop = followLayout(browser, page);
  await settled();
  return page;
}
afterEach(async () => {
  stop();
  await follow(telling([]));
  stop();
});

test("keys are called by what is written on them, where the browser tells", async () => {
  await follow(AZERTY);
  expect(["w", "a", "q", "+", "o", "1", " ", "tab"].map(signOn)).toEqual(["Z", "Q", "A", "+", "O", "1", " ", "tab"]);
});

test("a browser that cannot tell, or may not, leaves the Latin letter", async () => {
  await follow({});
  expect(signOn("w")).toBe("W");
  stop();
  await follow({ keyboard: { getLayoutMap: () => Promise.reject(new DOMException("no", "SecurityError")) } });
  expect(signOn("w")).toBe("W");
});

test("a layout changed elsewhere is known when somebody comes back, and a letter without a capital stays as it is", async () => {
  let now = AZERTY;
  const page = await follow({ keyboard: { getLayoutMap: () => now.keyboard?.getLayoutMap() ?? Promise.reject() } });
  now = telling([["Minus", "ß"]]);
  page.dispatchEvent(new Event("focus"));
  await settled();
  expect([signOn("w"), signOn("-")]).toEqual(["W", "ß"]);
});
