import { expect, test } from "vitest";
import { type Store, storeOver } from "./storage.ts";

const refuse = (): never => {
  throw new Error("storage is blocked");
};

/** A browser's store in which some things are refused. */
function browsers(refused: Partial<Record<"getItem" | "setItem" | "removeItem", () => never>> = {}) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    ...refused,
  };
}

const STORES: readonly (readonly [string, () => Store])[] = [
  ["that does as it is told", () => storeOver(browsers)],
  ["that cannot be reached", () => storeOver(refuse)],
  ["that cannot be read", () => storeOver(() => browsers({ getItem: refuse }))],
  ["that cannot be written", () => storeOver(() => browsers({ setItem: refuse, removeItem: refuse }))],
];

test.each(STORES.slice(1))("with a store %s, what is kept lasts as long as the page", (_what, make) => {
  const store = make();
  expect(store.get("side")).toBe(null);
  expect(() => store.set("side", "terran")).not.toThrow();
  expect(() => store.set("side", null)).not.toThrow();
  expect(store.get("side")).toBe(null);
});

test.each([STORES[1], STORES[3]])("with a store %s, memory stands in", (_what, make) => {
  const store = make();
  store.set("side", "terran");
  expect(store.get("side")).toBe("terran");
});

test("what a store keeps is there for the next page", () => {
  const browser = browsers();
  storeOver(() => browser).set("side", "alliance");
  expect(storeOver(() => browser).get("side")).toBe("alliance");
});

test("what a store refuses to forget is forgotten by this page all the same", () => {
  const browser = browsers({ removeItem: refuse });
  browser.setItem("terok-nor.side", "terran");
  const store = storeOver(() => browser);
  store.set("side", null);
  expect(store.get("side")).toBe(null);
});

test("a store that refuses once and takes it later is believed again", () => {
  const browser = browsers();
  let blocked = true;
  const store = storeOver(() => (blocked ? refuse() : browser));
  store.set("side", "terran");
  blocked = false;
  store.set("side", "alliance");
  expect(store.get("side")).toBe("alliance");
  expect(browser.getItem("terok-nor.side")).toBe("alliance");
});
