import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";

/** u from the station within which the siege is laid. */
const LAID = 620;
/** Hull under which a Bird is no longer risked for it. */
const SOUND = 0.75;

/** Birds that nobody needs make passes at the station while the siege holds its batteries' attention. */
export const harass: Intention = {
  name: "harass",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    const large = view.own.large;
    if (station === undefined || !large.some((ship) => distanceBetween(ship, station) < LAID)) return;
    for (const bird of view.own.small)
      if (desk.isFree(bird) && bird.hull > SOUND) desk.fly(bird, { kind: "strafe", target: station.id }, "harass", station.id);
  },
};
