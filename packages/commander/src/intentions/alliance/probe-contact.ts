import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";

/** u within which what is not made out is looked into. */
const CURIOUS = 1000;

/** Sends one Bird to look at each contact that is not made out: what is nothing costs one Bird a detour, not the fleet. */
export const probeContact: Intention = {
  name: "probe-contact",
  pursue(view, desk) {
    for (const foe of view.blips) {
      const bird = nearest(
        view.own.small.filter((each) => desk.isFree(each)),
        foe,
      );
      if (bird !== null && distanceBetween(bird, foe) < CURIOUS)
        desk.fly(bird, { kind: "attack", target: foe.id }, "probe-contact", foe.id);
    }
  },
};
