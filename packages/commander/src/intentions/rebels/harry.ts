import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Desk } from "../../mind/desk.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { damageToKill, dangerAt, type View } from "../../mind/view.ts";
import { siegeOf } from "./way-home.ts";

/** s of the danger at a place that the raider must be able to stand to go there. */
const STAND = 14;
/** u beyond which no Bird is worth the way. */
const FAR = 900;
/** u from Defiant beyond which the raider is not with her yet. */
const ON_THE_WAY = 700;
/** u behind the station, seen from its besiegers, at which the raider waits for its chance. */
const LEE = 520;

/**
 * Lets the raider pick at single Birds away from the fleet's guns; with none to
 * be had it keeps by Defiant, or out of harm where she is in the thick of it.
 */
export const harry: Intention = {
  name: "harry",
  pursue(view, desk) {
    const raider = view.own.raider[0];
    if (raider === undefined || !desk.isFree(raider)) return;
    const bird = loneBird(view, raider);
    if (bird !== null) desk.fly(raider, { kind: "attack", target: bird.id }, "harry", bird.id);
    else wait(view, desk, raider);
  },
};

function wait(view: View, desk: Desk, raider: OwnShip): void {
  const defiant = view.own.defiant[0];
  const station = view.own["terok-nor"][0];
  const siege = station === undefined ? null : siegeOf(view, station);
  const hot = view.guess(dangerAt(view, defiant ?? raider, null), 3) * STAND > damageToKill(raider);
  if (station !== undefined && siege !== null && (hot || defiant === undefined)) {
    const behind = siege + 180;
    desk.fly(raider, { kind: "move", x: station.x + cos(behind) * LEE, y: station.y + sin(behind) * LEE }, "harry");
  } else if (defiant !== undefined) {
    // On its way in from the edge it fights what it meets.
    if (distanceBetween(defiant, raider) > ON_THE_WAY) desk.fly(raider, { kind: "attack-move", x: defiant.x, y: defiant.y }, "harry");
    else desk.fly(raider, { kind: "guard", ward: defiant.id }, "harry");
  }
}

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
