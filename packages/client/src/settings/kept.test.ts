import { expect, test, vi } from "vitest";
import { storeOver } from "../kit/storage.ts";
import { kept, keptSwitch, oneOf } from "./kept.ts";

function pageAfterPage() {
  const texts = new Map<string, string>();
  const setItem = vi.fn((key: string, text: string) => void texts.set(key, text));
  const browser = { getItem: (key: string) => texts.get(key) ?? null, setItem, removeItem: (key: string) => void texts.delete(key) };
  return { setItem, store: () => storeOver(() => browser) };
}

const LEVELS = ["cadet", "officer"] as const;

test("a choice is as it was on the next page", () => {
  const { store } = pageAfterPage();
  const level = kept("level", oneOf(LEVELS), "cadet", String, store());
  expect(level.value).toBe("cadet");
  level.value = "officer";
  expect(kept("level", oneOf(LEVELS), "cadet", String, store()).value).toBe("officer");
});

test("nothing is kept before somebody chooses: what is first may be another one day", () => {
  const { store, setItem } = pageAfterPage();
  kept("level", oneOf(LEVELS), "cadet", String, store());
  expect(setItem).not.toHaveBeenCalled();
});

test("what was kept and is not understood any more is as if nobody had chosen", () => {
  const { store } = pageAfterPage();
  store().set("level", "grand-nagus");
  expect(kept("level", oneOf(LEVELS), "cadet", String, store()).value).toBe("cadet");
});

test("a choice may be none of them: none is a choice like others", () => {
  const { store } = pageAfterPage();
  const side = () =>
    kept<string | null>(
      "side",
      (text) => (text === "either" ? null : text),
      "terran",
      (choice) => choice ?? "either",
      store(),
    );
  side().value = null;
  expect(side().value).toBe(null);
});

test("a switch is kept by its words", () => {
  const { store } = pageAfterPage();
  keptSwitch("panel", "open", "closed", true, store()).value = false;
  expect(store().get("panel")).toBe("closed");
  expect(keptSwitch("panel", "open", "closed", true, store()).value).toBe(false);
});
