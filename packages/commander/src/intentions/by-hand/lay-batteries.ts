import { mean } from "@terok-nor/shared/math/mean.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { damageToKillFoe, type View } from "../../mind/view.ts";

/** u from the station within which its batteries are worth a target, and within which troops may be beamed across. */
const BATTERY_REACH = 900;
const BOARDING = 330;
/** How much a ship that comes to board, and the one already fired on, are put before others. */
const BOARDER = 3;
const FAITHFUL = 1.25;
/** Mean charge under which shots go through to the systems. */
const OPEN = 0.4;

/**
 * Points the station's batteries at the large ships: first at those that come to board, then at the one nearest to its end.
 */
export const layBatteries: Intention = {
  name: "lay-batteries",
  pursue(view, desk) {
    for (const station of view.own["terok-nor"]) {
      const target = targetFor(view, station);
      if (target === null) continue;
      const system = target.cls === "flagship" && target.detail !== null && mean(target.detail.shields) < OPEN ? "weapons" : null;
      if (station.target === target.id && station.targetSystem === system) continue;
      desk.give({ kind: "target", ships: [station.id], target: target.id, system }, "lay-batteries", station.id, target.id);
    }
  },
};

function targetFor(view: View, station: OwnShip): Contact | null {
  let best: Contact | null = null;
  let most = 0;
  for (const foe of view.foes.large) {
    const away = distanceBetween(foe, station);
    if (!foe.seen || away > BATTERY_REACH) continue;
    const worth =
      view.guess(1000 / (damageToKillFoe(foe) + 300), foe.id) *
      (away < BOARDING ? BOARDER : 1) *
      (station.target === foe.id ? FAITHFUL : 1);
    if (worth <= most) continue;
    most = worth;
    best = foe;
  }
  return best;
}
