import { afterEach, expect, test } from "vitest";
import { paletteChoice } from "../../settings/reading-choice.ts";
import { SIDE_COLOURS } from "./palette.ts";

afterEach(() => {
  paletteChoice.value = "usual";
});

test("a side's colours on the field are others as soon as another palette is chosen, and the same ones until then", () => {
  const usual = SIDE_COLOURS.alliance;
  expect(SIDE_COLOURS.alliance).toBe(usual);
  paletteChoice.value = "deutan";
  expect(SIDE_COLOURS.alliance).not.toBe(usual);
  expect(SIDE_COLOURS.alliance.mark).not.toBe(usual.mark);
});
