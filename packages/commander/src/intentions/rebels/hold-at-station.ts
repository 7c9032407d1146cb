import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";

/** u from the station within which a ship has its batteries about it: the enemies that come for it come under them. */
const UNDER_GUNS = 450;

/** What has nothing better to do lies under the station's batteries, its own guns laid on whoever comes. */
export const holdAtStation: Intention = {
  name: "hold-at-station",
  pursue(view, desk) {
    const station = view.own["terok-nor"][0];
    if (station === undefined) return;
    for (const ship of view.own.small) {
      const near = distanceBetween(ship, station) < UNDER_GUNS;
      desk.fly(ship, near ? { kind: "hold" } : { kind: "guard", ward: station.id }, "hold-at-station");
    }
  },
};
