import type { ShipClass } from "../types.ts";
import { mount, warship } from "./warship.ts";

const sectors = [0, 60, 120, 180, 240, 300] as const;
/** Where on the docking ring the battery of each sector sits, radii forward and starboard. */
const ring: readonly (readonly [number, number])[] = [
  [0.9, 0],
  [0.45, 0.78],
  [-0.45, 0.78],
  [-0.9, 0],
  [-0.45, -0.78],
  [0.45, -0.78],
];

/** Terok Nor: the station everything is about. */
export const TEROK_NOR: ShipClass = {
  ...warship,
  side: "terran",
  radius: 90,
  speed: 0,
  accel: 0,
  turn: 0,
  hull: 14600,
  shields: [2600, 2600, 2600, 2600, 2600, 2600],
  regen: 0.00165,
  energy: 240,
  recharge: 30,
  sensors: 1300,
  signature: 3,
  mounts: [
    ...sectors.map((bearing, i) => mount("station-battery", bearing, 100, ...(ring[i] as readonly [number, number]))),
    ...[0, 120, 240].map((bearing, i) => mount("station-torpedo", bearing, 150, ...(ring[i * 2] as readonly [number, number]))),
  ],
  style: "face",
  garrison: 415,
  teams: 4,
  docks: true,
  mustered: 1,
  arrives: null,
  flank: 0,
  struck: 0,
  between: { mended: 0.3, sent: 0, least: 1, hull: 0.3 },
  worth: 0,
  siege: null,
  prey: null,
  launching: { from: 10, every: 25 },
  sign: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 2.5V9M4 17l5.5-3.2M20 17l-5.5-3.2",
  group: 3,
  renown: 6,
};
