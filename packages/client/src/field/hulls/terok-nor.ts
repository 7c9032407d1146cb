import { strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const GREY = "#7d7a78";
const DARK = "#4a4748";
const LIGHT = "#a39b92";
const BRONZE = "#94734a";

/** Circle of radius r about the middle, as path data. */
const ring = (r: number) => `M${r} 0 A${r} ${r} 0 1 1 ${-r} 0 A${r} ${r} 0 1 1 ${r} 0Z`;

/** An upper pylon: from the docking ring on +x it sweeps out like a tusk, and its tip comes back over the ring. */
const UPPER = "M66 -8 C84 -12 100 2 104 20 C107 38 98 54 82 62 L78 60 C90 50 95 38 92 25 C88 12 80 8 66 8Z";
/** A lower pylon does the same the other way round, under the ring. */
const LOWER = "M66 8 C84 12 100 -2 104 -20 C107 -38 98 -54 82 -62 L78 -60 C90 -50 95 -38 92 -25 C88 -12 80 -8 66 -8Z";
const THIRD = Math.PI / 3;
const turned = (x: number, y: number) => ({ x: x * Math.cos(THIRD) - y * Math.sin(THIRD), y: x * Math.sin(THIRD) + y * Math.cos(THIRD) });

const rotate = (d: string) =>
  d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const p = turned(Number(x), Number(y));
    return `${p.x.toFixed(2)} ${p.y.toFixed(2)}`;
  });

/** Middle of a lower pylon, and where it joins the ring. */
const LOW = turned(86, -26);
const LOW_ROOT = turned(72, -2);

/** A strobe on the tip of every pylon, the upper three first, as the parts go. */
const PYLON_TIPS = [{ x: 81, y: 61 }, { ...turned(81, -61) }].flatMap(({ x, y }, kind) =>
  [0, 1, 2].map((i) => {
    const a = (i * 2 * Math.PI) / 3;
    return strobe(x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a), kind * 3 + i);
  }),
);

/**
 * Terok Nor: core, habitat ring, docking ring, three crossover bridges, and six pylons, three reaching up and three down.
 */
export const TEROK_NOR: Hull = {
  reach: 114,
  shield: [124, 124],
  plates: [
    { d: ring(72), stroke: 12, z: 0, rise: 7, bevel: 5, paint: GREY, panel: 4, polar: true, windows: 0.5 },
    { d: ring(72), stroke: 3.4, z: 7, rise: 2, bevel: 1.6, paint: BRONZE, polar: true },
    { d: "M20 -4.5 L68 -3.5 L68 3.5 L20 4.5Z", around: 3, z: 2, rise: 5, bevel: 3.4, paint: GREY, panel: 3, windows: 0.4 },
    { d: "M60 -6 L82 -8 L84 0 L82 8 L60 6Z", around: 6, z: 5, rise: 6, bevel: 5, paint: LIGHT, panel: 3.4, windows: 0.3 },
    { d: "M34 -2 L68 -1.6 L68 1.6 L34 2Z", around: 12, z: -4, rise: 2, bevel: 1.6, paint: DARK },
    { d: ring(40), stroke: 16, z: 4, rise: 9, bevel: 8, paint: LIGHT, panel: 3.6, polar: true, windows: 0.62 },
    { d: ring(40), stroke: 4, z: 13, rise: 3, bevel: 2, paint: BRONZE, polar: true, windows: 0.3 },
    { d: ring(46.5), stroke: 1.6, z: 11, rise: 1, bevel: 0.8, paint: DARK },
    { d: ring(22), z: 6, rise: 9, bevel: 10, paint: GREY, panel: 3.4, polar: true, windows: 0.6 },
    { d: ring(14), z: 15, rise: 7, bevel: 6, paint: LIGHT, panel: 3, polar: true, windows: 0.5 },
    { d: ring(7), z: 22, rise: 7, bevel: 5, paint: BRONZE },
  ],
  lamps: [
    { x: 0, y: 0, r: 9, colour: "#ffc27a" },
    { x: 85, y: 0, r: 4, colour: "#7fdcff", around: 6 },
    { x: 72, y: 18, r: 2, colour: "#ffcf90", around: 12 },
    { x: 22, y: 0, r: 3, colour: "#ffd8a0", around: 3 },
    { x: 18, y: 0, r: 3, colour: "#ff9a50", around: 12 },
  ],
  beacons: PYLON_TIPS,
  engines: [],
  parts: [
    {
      middle: [86, 26],
      reach: 42,
      size: 256,
      root: [72, 2],
      around: true,
      below: [0.66, 0.24, 0.45],
      plates: [
        { d: UPPER, z: 16, rise: 12, bevel: 7, paint: LIGHT, panel: 4.4, windows: 0.2 },
        {
          d: "M70 -3 C84 -5 95 6 98 21 C100 34 95 48 84 57 C92 46 96 35 93 23 C89 9 82 4 70 3Z",
          z: 29,
          rise: 2,
          bevel: 2,
          paint: BRONZE,
        },
      ],
      lamps: [{ x: 80, y: 61, r: 5, colour: "#ffb060" }],
    },
    {
      middle: [LOW.x, LOW.y],
      reach: 42,
      size: 256,
      root: [LOW_ROOT.x, LOW_ROOT.y],
      around: true,
      under: true,
      below: [0.34, 0.55, 0.14],
      plates: [{ d: rotate(LOWER), z: -7, rise: 8, bevel: 6, paint: "#66605d", panel: 5, windows: 0.16 }],
      lamps: [{ ...turned(80, -61), r: 5, colour: "#ff8a4a" }],
    },
  ],
};
