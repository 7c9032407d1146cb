import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/any-text.ts";
import { ALIKE, MARKUP, POSING, UNSEEN } from "../testing/bad-names.ts";
import { checkName, checkWish, posesAsServer, skeletonOf } from "./names.ts";

test.each(UNSEEN)("a name with %s is refused", (_, raw) => {
  expect(checkName(raw)).toEqual({ refusal: "name-unseen" });
});

test.each(MARKUP)("%s is refused as markup", (raw) => {
  expect(checkName(raw)).toEqual({ refusal: "name-markup" });
});

test.each(ALIKE)("%s and %s look alike", (one, other) => {
  expect(skeletonOf(other)).toBe(skeletonOf(one));
});

test.each([
  ["Worf", "Word"],
  ["Dukat 7", "Dukat 8"],
  ["Кира", "Кара"],
  ["ガラック", "キラ"],
  ["किरा", "करा"],
  ["!!!", "???"],
  ["🖖", "🚀"],
])("%s and %s are told apart", (one, other) => {
  expect(skeletonOf(other)).not.toBe(skeletonOf(one));
});

test.each(POSING)("%s poses as the server or its captains", (raw) => {
  expect(posesAsServer(raw)).toBe(true);
});

test.each(["Admiral Ross", "Benjamin", "Cadence", "Hosta", "Sisko 1", "7 of 9", "Romulan", "Martokson", "Modesty", "Rom Jr", "Systematic"])(
  "%s does not",
  (raw) => {
    expect(posesAsServer(raw)).toBe(false);
  },
);

test("no name is without a skeleton, whatever it is made of", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const checked = checkName(raw);
      if ("refusal" in checked) return;
      expect(skeletonOf(checked.name)).not.toBe("");
    }),
  );
});

test("whoever wants to be called so is told why not", () => {
  expect(checkWish("Tuvok")).toEqual({ refusal: "name-kept" });
  expect(checkWish("<b>")).toEqual({ refusal: "name-markup" });
  expect(checkWish("  Kira   Nerys ")).toEqual({ name: "Kira Nerys" });
});
