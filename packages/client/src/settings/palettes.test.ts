import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTE_COLOURS, type Palette, type PaletteName } from "./palettes.ts";

/** Linear RGB as eyes without one kind of cone see it: Machado, Oliveira and Fernandes 2009, full severity. */
const SEEN: Record<Exclude<PaletteName, "usual">, readonly (readonly [number, number, number])[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

type Triple = [number, number, number];

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const seenBy = (colour: Triple, eyes: PaletteName): Triple =>
  eyes === "usual"
    ? colour
    : (SEEN[eyes].map((row) => Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]))) as Triple);

/** Oklab, Ottosson 2020: equal distances look about equally far apart. */
const oklab = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const apart = (a: string, b: string, eyes: PaletteName): number => {
  const [one, other] = [a, b].map((hex) => oklab(seenBy(linear(hex), eyes))) as [Triple, Triple];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

const PAIRS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["terran", "alliance"],
  ["good", "bad"],
  ["good", "warn"],
  ["warn", "bad"],
];

test.each(["usual", "protan", "deutan", "tritan"] as const)("what differs in meaning differs to %s eyes in their palette", (name) => {
  for (const [a, b] of PAIRS) {
    expect(apart(PALETTE_COLOURS[name][a], PALETTE_COLOURS[name][b], name), `${a} and ${b}`).toBeGreaterThan(0.155);
  }
});

test("the usual friend and foe are nearly one to eyes that miss red: that is what the palettes are for", () => {
  expect(apart(PALETTE_COLOURS.usual.terran, PALETTE_COLOURS.usual.alliance, "protan")).toBeLessThan(0.06);
});

test("the style sheet's usual colours are these", () => {
  const tokens = readFileSync(new URL("../kit/style/tokens.css", import.meta.url), "utf8");
  for (const [name, colour] of Object.entries(PALETTE_COLOURS.usual)) expect(tokens).toContain(`--${name}: ${colour};`);
});
