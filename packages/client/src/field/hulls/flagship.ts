import { abeam, strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const GREEN = "#62775a";
const DEEP = "#42563f";
const BRONZE = "#8a6a40";
const PALE = "#8c9c78";
const DARK = "#2f3b30";

/** The Regent's flagship: a bulbous head, a long neck, a fortress of a body, vast wings swept forward. */
export const FLAGSHIP: Hull = {
  reach: 112,
  shield: [116, 112],
  plates: [
    {
      d: "M10 12 C-2 40 -8 62 4 88 C8 98 20 104 34 103 C20 110 -2 108 -16 100 L-44 96 L-40 84 L-66 80 L-58 66 L-82 56 L-74 42 L-92 26 L-84 8Z",
      mirror: true,
      z: 0,
      rise: 9,
      bevel: 26,
      paint: GREEN,
      panel: 5.5,
      ribs: true,
      windows: 0.12,
    },
    { d: "M6 14 C-6 42 -10 64 0 88 L6 98 L-2 92 C-16 66 -14 42 -4 14Z", mirror: true, z: 7, rise: 4, bevel: 4, paint: PALE, panel: 5 },
    { d: "M-24 22 C-30 44 -30 60 -22 78 L-36 78 L-48 60 L-54 24Z", mirror: true, z: 8, rise: 3, bevel: 5, paint: BRONZE, ribs: true },
    {
      d: "M20 0 L16 22 C2 32 -20 38 -46 36 L-86 28 L-102 14 L-102 0Z",
      mirror: true,
      z: 6,
      rise: 16,
      bevel: 22,
      paint: DEEP,
      panel: 5,
      windows: 0.34,
    },
    {
      d: "M12 12 L2 26 L-44 30 L-84 22 L-80 14 L-40 18 L-4 14Z",
      mirror: true,
      z: 18,
      rise: 3,
      bevel: 4,
      paint: GREEN,
      panel: 4.5,
      windows: 0.4,
    },
    { d: "M70 0 L68 6 L20 11 L2 14 L-4 0Z", mirror: true, z: 12, rise: 9, bevel: 9, paint: GREEN, panel: 4.5, windows: 0.42 },
    { d: "M60 0 L60 3 L10 5 L4 0Z", mirror: true, z: 20, rise: 3, bevel: 3, paint: BRONZE },
    {
      d: "M104 0 C104 10 98 17 88 21 L74 22 C64 18 58 10 58 0Z",
      mirror: true,
      z: 12,
      rise: 16,
      bevel: 16,
      paint: PALE,
      panel: 4.5,
      windows: 0.36,
    },
    { d: "M96 8 L82 24 L70 26 L68 20 L84 16Z", mirror: true, z: 13, rise: 4, bevel: 4, paint: DEEP, panel: 5 },
    { d: "M90 0 C90 7 84 10 78 10 C72 10 68 6 68 0Z", mirror: true, z: 26, rise: 6, bevel: 7, paint: BRONZE },
    { d: "M-14 0 L-18 10 L-60 13 L-78 8 L-80 0Z", mirror: true, z: 23, rise: 7, bevel: 7, paint: PALE, panel: 4.5, windows: 0.5 },
    { d: "M-30 0 L-32 5 L-54 6 L-60 0Z", mirror: true, z: 30, rise: 5, bevel: 4, paint: BRONZE },
    { d: "M-88 12 L-106 12 L-108 22 L-90 26Z", mirror: true, z: 8, rise: 4, bevel: 4, paint: DARK },
    { d: "M-90 0 L-108 0 L-108 8 L-92 9Z", mirror: true, z: 9, rise: 4, bevel: 4, paint: DARK },
  ],
  lamps: [
    { x: 103, y: 0, r: 7, colour: "#ff5a34" },
    { x: 80, y: 0, r: 4, colour: "#ffcf80" },
    { x: 94, y: 10, r: 3, colour: "#ffb060", mirror: true },
    { x: -107, y: 17, r: 9, colour: "#7dffb0", mirror: true },
    { x: -108, y: 4, r: 7, colour: "#7dffb0", mirror: true },
    { x: -44, y: 0, r: 4, colour: "#ff6a3c" },
    { x: 28, y: 0, r: 2, long: 8, colour: "#b0ff90" },
  ],
  beacons: [...abeam(75, 98, [0, 1]), ...abeam(-62, 70), strobe(-70, 0), strobe(78, 0)],
  engines: [
    { x: -107, y: -17, width: 15, length: 46 },
    { x: -107, y: 17, width: 15, length: 46 },
    { x: -108, y: -4, width: 11, length: 36 },
    { x: -108, y: 4, width: 11, length: 36 },
    { x: -47, y: -99, width: 8, length: 26, on: 1 },
    { x: -47, y: 99, width: 8, length: 26, on: 0 },
  ],
  parts: [
    {
      middle: [14, 99],
      reach: 66,
      size: 512,
      root: [0, 98],
      below: [0.5, 0.28],
      plates: [
        {
          d: "M-30 92 L60 92 L74 96 L76 99 L60 103 L-30 106 L-48 99Z",
          z: 5,
          rise: 9,
          bevel: 7,
          paint: DEEP,
          panel: 5,
          windows: 0.2,
        },
        { d: "M-10 95 L30 95 L36 99 L30 102 L-10 102Z", z: 14, rise: 2, bevel: 3, paint: BRONZE },
      ],
      lamps: [
        { x: 75, y: 98, r: 5, colour: "#8dff9a" },
        { x: -47, y: 99, r: 5, colour: "#7dffb0" },
        { x: -20, y: 99, r: 2.4, long: 5, colour: "#58d878" },
      ],
    },
  ],
};
