import type { Intention } from "../../mind/intention.ts";
import { lieInLee } from "./lee.ts";

/** What has nothing better to do waits in the lee of the station, where its besiegers' guns do not reach. */
export const holdAtStation: Intention = {
  name: "hold-at-station",
  pursue(view, desk) {
    for (const ship of view.own.small) if (desk.isFree(ship)) lieInLee(view, desk, ship, "hold-at-station");
  },
};
