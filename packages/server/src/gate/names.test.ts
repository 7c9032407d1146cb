import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/any-text.ts";
import { checkName, checkWish, posesAsServer, skeletonOf } from "./names.ts";

const name = (code: number) => `a${String.fromCodePoint(code)}b`;

test.each([
  ["a space without width", name(0x200b)],
  ["a joiner", name(0x200d)],
  ["a soft hyphen", name(0xad)],
  ["a byte order mark", name(0xfeff)],
  ["an override of direction", name(0x202e)],
  ["an isolate", name(0x2067)],
  ["a mark of direction", name(0x200f)],
  ["a Hangul filler", name(0x3164)],
  ["a half-width filler", name(0xffa0)],
  ["an empty Braille pattern", name(0x2800)],
  ["a space that does not break", name(0xa0)],
  ["a wide space", name(0x3000)],
  ["a variation selector", name(0xfe0f)],
  ["a tag", name(0xe0041)],
  ["half a character", "a\ud800b"],
  ["a private character", name(0xe000)],
  ["a line break", "a\nb"],
  ["marks piled up", "z\u0301\u0302\u0303\u0304"],
])("a name with %s is refused", (_, raw) => {
  expect(checkName(raw)).toEqual({ refusal: "name-unseen" });
});

test.each(["<i>a</i>", "a&b", 'say "hi"', "O'Brien", "a\\b", "`a`", "https://a.b", "www.a.b"])("%s is refused as markup", (raw) => {
  expect(checkName(raw)).toEqual({ refusal: "name-markup" });
});

test.each([
  ["Worf", "Wоrf"],
  ["Worf", "WORF"],
  ["Worf", "W.o-r_f"],
  ["Worf", "Ｗｏｒｆ"],
  ["Worf", "𝓦𝓸𝓻𝓯"],
  ["Worf", "Wórf"],
  ["Worf", "VVorf"],
  ["Worf", "W0rf"],
  ["Kira", "Κιra"],
  ["Kira", "Klra"],
  ["Kira", "K1ra"],
  ["Morn", "Mom"],
  ["Strauß", "STRAUSS"],
  ["Dukat 1", "Dukat I"],
])("%s and %s look alike", (one, other) => {
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

test.each([
  "admin",
  "Admin 2",
  "ADМIN",
  "M0derator",
  "Server",
  "Sуstem",
  "cadet",
  "Officer",
  "Admiral 7",
  "Terok Nor",
  "T e r o k N o r",
  "Ａｄｍｉｎ９",
  "[Admin] Worf",
  "The Server Staff",
  "Sеrver-Bot",
  "Moderator7 Kira",
  "Martok",
  "Mаrtok 2",
  "R0M",
  "OBrien",
  "O Brien",
  "BASHIR",
  "Guest",
  "Guest 12",
  "Cornputer",
])("%s poses as the server or its captains", (raw) => {
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
