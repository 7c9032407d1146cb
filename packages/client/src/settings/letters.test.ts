import { afterEach, expect, test, vi } from "vitest";
import { lettered, letters, measureLetters } from "./letters.ts";

afterEach(() => vi.unstubAllGlobals());

test("letters drawn on a canvas are as much larger as those of the page", () => {
  const page = {} as Element;
  const sized = (fontSize: string) => {
    vi.stubGlobal("getComputedStyle", () => ({ fontSize }));
    measureLetters(page);
    return lettered(13);
  };
  expect(sized("16px")).toBe(13);
  expect(sized("24px")).toBe(20);
  expect(sized("32px")).toBe(26);
  expect(letters.value).toBe(2);
  // A page that is not laid out says nothing of it.
  expect(sized("")).toBe(26);
});
