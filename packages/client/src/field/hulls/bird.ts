import { abeam, strobe } from "./beacons.ts";
import type { Hull } from "./hull.ts";

const GREEN = "#6f8a5c";
const DEEP = "#4b6444";
const BRONZE = "#937046";
const PALE = "#93a878";

/**
 * A Bird-of-Prey. `fold` 0: wings level for the cruise, 1: swung down to attack, which from above draws them in and forward.
 */
export function birdOfPrey(fold: number): Hull {
  const out = 1 - 0.34 * fold;
  const lead = 22 * fold;
  const at = (x: number, y: number) => `${(x + lead * (y / 100) ** 2).toFixed(1)} ${(y * out).toFixed(1)}`;
  const tip = { x: -8 + lead, y: 98 * out };
  return {
    reach: 122,
    shield: [120, 118 - 26 * fold],
    plates: [
      {
        d: `M${at(8, 14)} L${at(-4, 44)} L${at(-2, 86)} L${at(4, 100)} L${at(-34, 100)} L${at(-58, 82)} L${at(-46, 72)} L${at(-72, 58)} L${at(-60, 46)} L${at(-84, 30)} L${at(-80, 12)}Z`,
        mirror: true,
        z: -6 * fold,
        rise: 9,
        bevel: 30,
        paint: GREEN,
        panel: 10,
        ribs: true,
      },
      {
        d: `M${at(4, 14)} L${at(-8, 44)} L${at(-6, 88)} L${at(2, 96)} L${at(-2, 44)} L${at(12, 14)}Z`,
        mirror: true,
        z: 6 - 6 * fold,
        rise: 4,
        bevel: 4,
        paint: PALE,
      },
      {
        d: `M${at(-20, 20)} L${at(-26, 60)} L${at(-40, 62)} L${at(-50, 22)}Z`,
        mirror: true,
        z: 7 - 5 * fold,
        rise: 3,
        bevel: 5,
        paint: BRONZE,
        ribs: true,
      },
      {
        d: `M${at(-30, 94)} L${at(62, 95)} L${at(66, 98)} L${at(62, 101)} L${at(-34, 104)} L${at(-40, 99)}Z`,
        mirror: true,
        z: 5 - 8 * fold,
        rise: 6,
        bevel: 5,
        paint: DEEP,
        panel: 12,
      },
      {
        d: "M8 0 C4 16 -8 24 -30 26 L-76 22 L-92 10 L-92 0Z",
        mirror: true,
        z: 6,
        rise: 16,
        bevel: 22,
        paint: DEEP,
        panel: 9,
        windows: 0.2,
      },
      { d: "M-12 12 L-30 22 L-74 20 L-84 10 L-60 8Z", mirror: true, z: 16, rise: 4, bevel: 6, paint: BRONZE },
      { d: "M76 0 L74 6 L0 9 L-8 0Z", mirror: true, z: 10, rise: 9, bevel: 8, paint: GREEN, panel: 9, windows: 0.3 },
      { d: "M104 0 C104 8 98 13 88 16 L74 17 C66 12 64 6 64 0Z", mirror: true, z: 12, rise: 13, bevel: 13, paint: PALE, panel: 8 },
      { d: "M84 13 L78 22 L70 22 L70 14Z", mirror: true, z: 13, rise: 4, bevel: 4, paint: DEEP },
      { d: "M-20 0 L-26 7 L-66 9 L-78 0Z", mirror: true, z: 21, rise: 5, bevel: 7, paint: PALE, panel: 7 },
    ],
    lamps: [
      { x: 101, y: 0, r: 10, colour: "#ff6a3c" },
      { x: 84, y: 10, r: 4, colour: "#ffb060", mirror: true },
      { x: -92, y: 0, r: 15, colour: "#7dffb0" },
      { x: 64 + lead, y: tip.y, r: 7, colour: "#8dff9a", mirror: true },
      { x: -46, y: 0, r: 6, colour: "#ff7a50" },
    ],
    beacons: [...abeam(tip.x + 30, tip.y), strobe(-70, 0)],
    engines: [{ x: -92, y: 0, width: 26, length: 70 }],
  };
}
