import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";

/** u from her at which an enemy calls her out. */
const THREAT = 1150;
/** u more for each s of foresight. */
const PER_AHEAD = 40;
/** s after which she comes out in any case. */
const LATEST = 30;

/** Gets Defiant out of her scaffold before the fleet is upon the station: the jettison takes its time. */
export const clearScaffold: Intention = {
  name: "clear-scaffold",
  pursue(view, desk) {
    const defiant = view.picture.own.find(({ cls }) => cls === "defiant");
    if (defiant === undefined || defiant.status !== "scaffold" || defiant.scaffold >= 0) return;
    const near = nearest(view.contacts, defiant);
    const away = near === null ? Number.POSITIVE_INFINITY : distanceBetween(near, defiant);
    if (away < THREAT + PER_AHEAD * view.level.ahead || view.time > LATEST)
      desk.give({ kind: "jettison", ship: defiant.id }, "clear-scaffold", defiant.id);
  },
};
