import type { ShipClass } from "../types.ts";
import { mount, warship } from "./warship.ts";

/** The last Terran raider. */
export const RAIDER: ShipClass = {
  ...warship,
  side: "terran",
  radius: 10,
  speed: 100,
  accel: 50,
  turn: 110,
  hull: 150,
  shields: [90, 60, 75, 75],
  regen: 0.012,
  energy: 50,
  recharge: 8,
  sensors: 750,
  signature: 0.75,
  mounts: [mount("light-cannon", 0, 50, 0.8, -0.3), mount("light-cannon", 0, 50, 0.8, 0.3), mount("photon-torpedo", 0, 90, 0.9, 0)],
  style: "tail",
  teams: 1,
  projectors: 6,
  mustered: 1,
  arrives: null,
  flank: 1.7,
  struck: 0,
  between: { mended: 0.5, sent: 0, least: 1, hull: 0.6 },
  worth: 0,
  prey: null,
  launching: { from: 60, every: 120 },
  sign: "M12 4l4 15-4-3-4 3z",
  group: 2,
  renown: 2,
};
