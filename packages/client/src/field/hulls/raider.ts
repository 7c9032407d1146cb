import { abeam, strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const RUST = "#b0763a";
const STEEL = "#8d97a3";
const DARK = "#4c535e";

/** A Terran raider: a forked dagger, two long guns before a narrow hull. */
export const RAIDER: Hull = {
  reach: 118,
  shield: [124, 92],
  plates: [
    { d: "M-10 10 L-62 62 L-104 74 L-92 54 L-66 30 L-70 8Z", mirror: true, z: 0, rise: 6, bevel: 10, paint: RUST, panel: 12 },
    { d: "M20 12 L30 34 L112 26 L113 22 L52 18 L44 10Z", mirror: true, z: 2, rise: 8, bevel: 8, paint: STEEL, panel: 12 },
    {
      d: "M62 0 C54 14 22 24 -16 24 L-80 20 L-94 12 L-96 0Z",
      mirror: true,
      z: 4,
      rise: 16,
      bevel: 22,
      paint: STEEL,
      panel: 11,
      windows: 0.3,
    },
    { d: "M-4 17 L-60 20 L-84 28 L-92 20 L-78 12 L-10 12Z", mirror: true, z: 14, rise: 5, bevel: 5, paint: RUST },
    { d: "M48 0 C42 8 26 9 14 8 L8 0Z", mirror: true, z: 19, rise: 8, bevel: 7, paint: "#27445a" },
    { d: "M0 0 L-4 6 L-48 7 L-56 0Z", mirror: true, z: 20, rise: 4, bevel: 5, paint: DARK, panel: 7 },
    { d: "M28 30 L60 29 L60 33 L30 36Z", mirror: true, z: 10, rise: 2, bevel: 3, paint: RUST },
  ],
  lamps: [
    { x: 32, y: 0, r: 10, colour: "#8fe4ff" },
    { x: -96, y: 0, r: 17, colour: "#58d8ff" },
    { x: -90, y: 22, r: 10, colour: "#58d8ff", mirror: true },
    { x: 112, y: 24, r: 6, colour: "#ffb070", mirror: true },
    { x: -102, y: 73, r: 7, colour: "#ff5040", mirror: true },
  ],
  beacons: [...abeam(-102, 73), strobe(-60, 0)],
  engines: [
    { x: -96, y: 0, width: 26, length: 90 },
    { x: -92, y: -22, width: 14, length: 60 },
    { x: -92, y: 22, width: 14, length: 60 },
  ],
};
