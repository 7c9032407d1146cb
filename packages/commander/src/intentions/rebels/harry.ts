import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../intention.ts";
import { apart, dangerAt, staying, type View } from "../../view.ts";

/** s of the danger at a place that the raider must be able to stand to go there, and u beyond which no Bird is worth the way. */
const STAND = 14;
const FAR = 900;
/** u from Defiant beyond which the raider is not with her yet. */
const ON_THE_WAY = 700;

/** Lets the raider pick at single Birds away from the fleet's guns; with none to be had it keeps by Defiant. */
export const harry: Intention = {
  name: "harry",
  pursue(view, desk) {
    const raider = view.own.raider[0];
    if (raider === undefined || !desk.isFree(raider)) return;
    const bird = loneBird(view, raider);
    if (bird !== null) desk.fly(raider, { kind: "attack", target: bird.id }, "harry", bird.id);
    else {
      const defiant = view.own.defiant[0];
      if (defiant === undefined) return;
      // On its way in from the edge it fights what it meets.
      if (apart(defiant, raider) > ON_THE_WAY) desk.fly(raider, { kind: "attack-move", x: defiant.x, y: defiant.y }, "harry");
      else desk.fly(raider, { kind: "guard", ward: defiant.id }, "harry");
    }
  },
};

function loneBird(view: View, raider: OwnShip): Contact | null {
  let best: Contact | null = null;
  let least = FAR;
  for (const bird of view.foes.bird) {
    const away = apart(bird, raider);
    if (away >= least || view.guess(dangerAt(view, bird, bird), bird.id) * STAND > staying(raider)) continue;
    least = away;
    best = bird;
  }
  return best;
}
