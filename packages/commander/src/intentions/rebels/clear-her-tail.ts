import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";
import { damageToKill, dangerAt, tailerOf } from "../../mind/view.ts";

/** u from Defiant within which a Bird may be about to tail her. */
const CLOSING = 380;
/** s of the danger where the hunter is that the raider must be able to stand to come in. */
const STAND = 9;

/** s of the danger where she is that it must be able to stand to keep by her. */
const STAND_BY = 14;
/** u from her within which it keeps by her; from farther off it fights what it meets on the way. */
const BY_HER = 700;

/** Keeps the raider by Defiant, and sends it at whoever is on her tail or about to be. */
export const clearHerTail: Intention = {
  name: "clear-her-tail",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    const raider = view.own.raider[0];
    if (defiant === undefined || raider === undefined || !desk.isFree(raider)) return;
    const bird = nearest(view.foes.small, defiant);
    const hunter = tailerOf(view, defiant) ?? (bird?.seen && distanceBetween(bird, defiant) < CLOSING ? bird : null);
    if (hunter !== null && view.guess(dangerAt(view, hunter, hunter), hunter.id) * STAND < damageToKill(raider))
      return desk.fly(raider, { kind: "attack", target: hunter.id }, "clear-her-tail", hunter.id);
    if (view.guess(dangerAt(view, defiant, null), 3) * STAND_BY > damageToKill(raider)) return;
    if (distanceBetween(defiant, raider) < BY_HER) desk.fly(raider, { kind: "guard", ward: defiant.id }, "clear-her-tail");
    else desk.fly(raider, { kind: "attack-move", x: defiant.x, y: defiant.y }, "clear-her-tail");
  },
};
