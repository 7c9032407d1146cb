import { turnBetween } from "@terok-nor/shared/math/angle.ts";
import { isSmall } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { angleBetween, directionTo, distanceBetween } from "../../mind/place.ts";
import { tailerOf, type View } from "../../mind/view.ts";

/** Throttle in a hard turn, and once the bow is on the hunter. */
const HARD_TURN = 0.55;
const BOW_ON = 0.8;
/** ° off the bow within which all her cannons bear. */
const IN_FRONT = 22;
/** ° off it at which the helm is put hard over. */
const HARD_OVER = 30;
/** u within which a hunter that she has turned on is fought to the end. */
const DOGFIGHT = 300;
/** u within which the raider is near enough to clear her tail itself. */
const RAIDER_NEAR = 300;

/**
 * Sisko takes the helm when someone sits on her tail and nobody is near to help: she comes
 * about harder than her crew would fly her, and does not let go of the hunter until it is dead.
 */
export const flyByHand: Intention = {
  name: "fly-by-hand",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    if (defiant === undefined || !view.muster.commanders.sisko || !desk.isFree(defiant)) return;
    const flown = view.picture.command.helm === defiant.id;
    const hunter = flown ? (tailerOf(view, defiant) ?? nearHunter(view, defiant)) : aloneWith(view, defiant);
    if (hunter === null) {
      if (flown) desk.give({ kind: "release-helm" }, "fly-by-hand", defiant.id);
      return;
    }
    if (!flown) desk.give({ kind: "take-helm", ship: defiant.id }, "fly-by-hand", defiant.id, hunter.id);
    desk.claim(defiant);
    const off = turnBetween(defiant.heading, directionTo(defiant, hunter));
    desk.hand = [Math.max(-1, Math.min(1, off / HARD_OVER)), Math.abs(off) < IN_FRONT ? BOW_ON : HARD_TURN];
  },
};

/** The one on her tail, unless the raider is there for it. */
function aloneWith(view: View, defiant: OwnShip): Contact | null {
  const raider = view.own.raider[0];
  if (raider !== undefined && distanceBetween(raider, defiant) < RAIDER_NEAR) return null;
  return tailerOf(view, defiant);
}

/** Who hunts her from near by, wherever it has got to: the one most nearly before her bow. */
function nearHunter(view: View, defiant: OwnShip): Contact | null {
  let best: Contact | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const foe of view.contacts) {
    if (!foe.seen || !isSmall(foe.cls ?? "bird") || distanceBetween(foe, defiant) > DOGFIGHT) continue;
    const off = angleBetween(defiant.heading, directionTo(defiant, foe));
    if (off >= least) continue;
    least = off;
    best = foe;
  }
  return best;
}
