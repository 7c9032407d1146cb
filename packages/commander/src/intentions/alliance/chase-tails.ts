import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";
import { largeShips } from "./large-ships.ts";

/** u from the fleet's large ships within which a small foe is met by the Birds; farther out it is left to come. */
const LEASH = 900;
/** Birds that go for one foe. */
const PACK = { defiant: 5, raider: 2 } as const;

/**
 * Sends the Birds for the tails of Defiant and the raider as they
 * come near: in packs, and never far from the big ships' guns.
 */
export const chaseTails: Intention = {
  name: "chase-tails",
  pursue(view, desk) {
    const large = largeShips(view);
    for (const kind of ["defiant", "raider"] as const) {
      for (const foe of view.foes[kind]) {
        if (foe.level !== "confirmed" || !foe.seen) continue;
        if (large.length > 0 && large.every((ship) => distanceBetween(ship, foe) > LEASH)) continue;
        for (const bird of pack(view, foe, PACK[kind]))
          if (desk.isFree(bird)) desk.fly(bird, { kind: "attack", target: foe.id }, "chase-tails", foe.id);
      }
    }
  },
};

function pack(view: View, foe: Contact, size: number): readonly OwnShip[] {
  return [...view.own.bird].sort((a, b) => distanceBetween(a, foe) - distanceBetween(b, foe) || a.id - b.id).slice(0, size);
}
