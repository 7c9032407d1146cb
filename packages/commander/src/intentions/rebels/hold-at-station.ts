import type { Intention } from "../../mind/intention.ts";

/** What has nothing better to do keeps by the station and meets what comes near it. */
export const holdAtStation: Intention = {
  name: "hold-at-station",
  pursue(view, desk) {
    const station = view.own["terok-nor"][0];
    if (station === undefined) return;
    for (const ship of view.own.small) if (desk.isFree(ship)) desk.fly(ship, { kind: "guard", ward: station.id }, "hold-at-station");
  },
};
