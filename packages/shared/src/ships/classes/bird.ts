import type { ShipClass } from "../types.ts";
import { mount, warship } from "./warship.ts";

/** A Bird-of-Prey: hunts from behind. */
export const BIRD: ShipClass = {
  ...warship,
  side: "alliance",
  radius: 15,
  speed: 80,
  accel: 38,
  turn: 75,
  hull: 120,
  shields: [80, 45, 60, 60],
  regen: 0.01,
  energy: 40,
  recharge: 6,
  sensors: 800,
  signature: 0.8,
  mounts: [mount("bird-disruptor", 0, 55, 0.4, -0.8), mount("bird-disruptor", 0, 55, 0.4, 0.8), mount("photon-torpedo", 0, 70, 0.9, 0)],
  style: "tail",
  teams: 1,
  shaken: 1,
  mustered: "birds",
  arrives: { ahead: 220, apart: 130, clear: 0 },
  flank: 1.6,
  struck: 0.4,
  between: { mended: 0.5, sent: 2, least: 4, hull: 1 },
  worth: 1,
  prey: { worth: 14, pace: 55 },
  launching: { from: 22, every: 12 },
  sign: "M12 3l1.5 8L22 15l-8.5 1L12 20l-1.5-4L2 15l8.5-4z",
  group: 3,
  renown: 0,
};
