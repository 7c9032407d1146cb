import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

/** u from the fleet's large ships within which a small foe is met by the Birds; farther out it is left to come. */
const LEASH = 900;
/** u from the station within which a small foe is left alone: its batteries would have the Birds that follow it. */
const UNDER_GUNS = 400;
/** By which share a chase once begun goes beyond these bounds, and u that it is worth to be at it already. */
const LEEWAY = 0.3;
const FAITHFUL = 250;
/** Birds that go for a foe of so much hull or more, and for a lesser one. */
const TOUGH = 300;
const PACK = 3;
const PAIR = 2;

/**
 * Sends the Birds for the tails of Defiant and the raider as they
 * come near: in packs, and never far from the big ships' guns. What
 * passes for one of them is chased like one, as people do.
 */
export const chaseTails: Intention = {
  name: "chase-tails",
  pursue(view, desk) {
    const large = view.own.large;
    const station = view.foes["terok-nor"][0];
    for (const foe of view.foes.small) {
      if (!foe.seen) continue;
      const at = view.own.small.some((bird) => isAfter(bird, foe));
      if (station !== undefined && distanceBetween(station, foe) < UNDER_GUNS * (at ? 1 - LEEWAY : 1)) continue;
      if (large.length > 0 && large.every((ship) => distanceBetween(ship, foe) > LEASH * (at ? 1 + LEEWAY : 1))) continue;
      for (const bird of pack(view, foe)) if (desk.isFree(bird)) desk.fly(bird, { kind: "attack", target: foe.id }, "chase-tails", foe.id);
    }
  },
};

const isAfter = (bird: OwnShip, foe: Contact): boolean => bird.tasks[0]?.kind === "attack" && bird.tasks[0].target === foe.id;

/** u from the foe, as it counts for who goes after it: who is at it already stays at it. */
function remoteness(bird: OwnShip, foe: Contact): number {
  return distanceBetween(bird, foe) - (isAfter(bird, foe) ? FAITHFUL : 0);
}

function pack(view: View, foe: Contact): readonly OwnShip[] {
  const size = foe.cls !== null && CLASSES[foe.cls].hull < TOUGH ? PAIR : PACK;
  return [...view.own.small].sort((a, b) => remoteness(a, foe) - remoteness(b, foe) || a.id - b.id).slice(0, size);
}
