import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { damageToKill, dangerAt, type View } from "../../mind/view.ts";
import { lieInLee } from "./lee.ts";

/** s of the danger at a place that the raider must be able to stand to go there. */
const STAND = 14;
/** u beyond which no Bird is worth the way. */
const FAR = 900;

/**
 * Lets the raider pick at single Birds away from the fleet's guns; with none to be had it waits out of harm.
 */
export const harry: Intention = {
  name: "harry",
  pursue(view, desk) {
    const raider = view.own.raider[0];
    if (raider === undefined || !desk.isFree(raider)) return;
    const bird = loneBird(view, raider);
    if (bird !== null) desk.fly(raider, { kind: "attack", target: bird.id }, "harry", bird.id);
    else lieInLee(view, desk, raider, "harry");
  },
};

function loneBird(view: View, raider: OwnShip): Contact | null {
  let best: Contact | null = null;
  let least = FAR;
  for (const bird of view.foes.small) {
    const away = distanceBetween(bird, raider);
    if (away >= least || view.guess(dangerAt(view, bird, bird), bird.id) * STAND > damageToKill(raider)) continue;
    least = away;
    best = bird;
  }
  return best;
}
