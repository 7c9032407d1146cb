import { abeam, strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const STEEL = "#a3adb9";
const DARK = "#5d6672";
const LIGHT = "#c3ccd6";
const AMBER = "#c98a35";

/** ISS Defiant: a blunt wedge around four guns, the nacelles drawn in under the flanks, a split nose. */
export const DEFIANT: Hull = {
  reach: 112,
  shield: [122, 104],
  plates: [
    { d: "M-40 0 L-96 34 L-96 10 L-88 0Z", mirror: true, z: 1, rise: 5, bevel: 8, paint: "#49515c" },
    {
      d: "M66 0 L62 26 C52 46 34 60 10 66 L-60 68 C-80 62 -86 40 -84 0Z",
      mirror: true,
      z: 4,
      rise: 15,
      bevel: 40,
      paint: STEEL,
      panel: 11,
      windows: 0.34,
    },
    { d: "M52 0 L96 5 L101 12 L98 21 L64 30 L40 26Z", mirror: true, z: 5, rise: 8, bevel: 12, paint: STEEL, panel: 9 },
    { d: "M70 -5 L103 -3 L103 3 L70 5Z", z: 2, rise: 0, bevel: 2, paint: "#272c35" },
    { d: "M58 30 L44 54 L10 64 L10 58 L38 48 L50 30Z", mirror: true, z: 14, rise: 3, bevel: 4, paint: AMBER },
    { d: "M40 33 L72 33 L74 37 L72 41 L36 43Z", mirror: true, z: 11, rise: 4, bevel: 4, paint: DARK },
    { d: "M20 50 L48 49 L50 53 L48 56 L20 59Z", mirror: true, z: 11, rise: 4, bevel: 4, paint: DARK },
    { d: "M44 0 C44 16 28 24 0 26 L-56 22 L-64 0Z", mirror: true, z: 16, rise: 8, bevel: 18, paint: LIGHT, panel: 8, windows: 0.5 },
    { d: "M-12 30 L-70 28 L-76 46 L-64 56 L-20 54Z", mirror: true, z: 16, rise: 3, bevel: 6, paint: STEEL, panel: 7 },
    { d: "M26 0 C26 9 18 12 8 12 C-4 12 -10 8 -10 0Z", mirror: true, z: 24, rise: 6, bevel: 9, paint: LIGHT },
    { d: "M-22 0 L-26 6 L-52 8 L-58 0Z", mirror: true, z: 23, rise: 2, bevel: 3, paint: AMBER },
  ],
  lamps: [
    { x: 98, y: 0, r: 9, colour: "#ff9b4a" },
    { x: 26, y: 72, r: 13, colour: "#ff6a3a", mirror: true },
    { x: -92, y: 22, r: 10, colour: "#58d8ff", mirror: true },
    { x: 14, y: 0, r: 5, colour: "#ffe0a0" },
    { x: -40, y: 0, r: 6, colour: "#ff7a50" },
  ],
  beacons: [...abeam(-30, 84, [0, 1]), strobe(-58, 0), strobe(96, 0)],
  engines: [
    { x: -92, y: -22, width: 20, length: 70 },
    { x: -92, y: 22, width: 20, length: 70 },
    { x: -94, y: -62, width: 14, length: 46, on: 1 },
    { x: -94, y: 62, width: 14, length: 46, on: 0 },
  ],
  parts: [
    {
      middle: [-31, 65],
      reach: 70,
      size: 128,
      root: [-20, 60],
      below: [0.18, 0.32],
      under: true,
      plates: [
        {
          d: "M30 44 C36 62 24 84 4 86 L-66 84 C-82 82 -92 74 -94 66 L-90 42Z",
          z: 0,
          rise: 12,
          bevel: 16,
          paint: DARK,
          panel: 9,
        },
      ],
      lamps: [
        { x: -34, y: 78, r: 6, long: 6, colour: "#58d8ff" },
        { x: -94, y: 62, r: 11, colour: "#58d8ff" },
      ],
    },
  ],
};
