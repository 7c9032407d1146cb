import { abeam, strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const OCHRE = "#a8783e";
const BRONZE = "#7d5530";
const SAND = "#d8b478";
const DARK = "#5c4328";

/** Galor-class cruiser: an ankh. A round head before a wide, swept crossbar, and a long tail that opens into a fork. */
export const GALOR: Hull = {
  reach: 114,
  shield: [120, 104],
  plates: [
    { d: "M24 0 L18 14 L-66 9 L-96 22 L-104 20 L-100 0Z", mirror: true, z: 0, rise: 12, bevel: 12, paint: OCHRE, panel: 9, windows: 0.42 },
    {
      d: "M44 0 C46 30 34 62 6 86 C0 92 -12 96 -20 92 C-10 82 -4 70 -2 56 C0 40 -2 30 -12 16 L-12 0Z",
      mirror: true,
      z: 4,
      rise: 13,
      bevel: 22,
      paint: OCHRE,
      panel: 10,
      windows: 0.22,
    },
    { d: "M40 18 C40 44 26 68 4 84 L0 80 C18 64 28 44 30 18Z", mirror: true, z: 14, rise: 4, bevel: 5, paint: SAND },
    { d: "M14 20 C16 40 12 56 4 68 L0 64 C4 50 6 36 2 20Z", mirror: true, z: 15, rise: 3, bevel: 4, paint: DARK, panel: 6 },
    { d: "M102 0 C102 18 88 31 68 31 C50 31 36 20 34 0Z", mirror: true, z: 8, rise: 14, bevel: 20, paint: SAND, panel: 9, windows: 0.36 },
    { d: "M88 0 C88 10 80 17 68 17 C56 17 50 10 50 0Z", mirror: true, z: 18, rise: 7, bevel: 12, paint: BRONZE },
    { d: "M46 0 L40 8 L-40 6 L-52 0Z", mirror: true, z: 18, rise: 4, bevel: 5, paint: SAND, panel: 7, windows: 0.5 },
    { d: "M96 6 L106 4 L106 -4 L96 -6Z", z: 12, rise: 3, bevel: 4, paint: DARK },
    { d: "M-18 90 L4 84 L6 88 L-14 98Z", mirror: true, z: 13, rise: 4, bevel: 4, paint: DARK },
  ],
  lamps: [
    { x: 102, y: 0, r: 13, colour: "#ffb648" },
    { x: 68, y: 0, r: 9, colour: "#ffd890" },
    { x: 2, y: 90, r: 8, colour: "#ff8a3a", mirror: true },
    { x: -102, y: 0, r: 14, colour: "#a6ff9a" },
    { x: -4, y: 0, r: 6, colour: "#ffc060" },
  ],
  beacons: [...abeam(-4, 92), strobe(-92, 0), strobe(96, 0)],
  engines: [
    { x: -102, y: 0, width: 22, length: 56 },
    { x: -108, y: -31, width: 10, length: 34, on: 1 },
    { x: -108, y: 31, width: 10, length: 34, on: 0 },
  ],
  parts: [
    {
      middle: [-86, 21],
      reach: 34,
      size: 128,
      root: [-74, 9],
      below: [0.25, 0.45],
      plates: [{ d: "M-58 8 L-84 12 L-108 34 L-112 32 L-100 10 L-80 4Z", z: 5, rise: 4, bevel: 5, paint: BRONZE }],
      lamps: [{ x: -108, y: 32, r: 8, colour: "#9dff8a" }],
    },
  ],
};
