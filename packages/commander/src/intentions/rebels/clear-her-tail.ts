import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";
import { damageToKill, dangerAt, tailerOf } from "../../mind/view.ts";

/** u from Defiant within which a Bird may be about to tail her. */
const CLOSING = 380;
/** s of the danger where the hunter is that the raider must be able to stand to come in. */
const STAND = 9;

/** Sends the raider at whoever is on Defiant's tail, or about to be. */
export const clearHerTail: Intention = {
  name: "clear-her-tail",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    const raider = view.own.raider[0];
    if (defiant === undefined || raider === undefined || !desk.isFree(raider)) return;
    const bird = nearest(view.foes.small, defiant);
    const hunter = tailerOf(view, defiant) ?? (bird?.seen && distanceBetween(bird, defiant) < CLOSING ? bird : null);
    if (hunter !== null && view.guess(dangerAt(view, hunter, hunter), hunter.id) * STAND < damageToKill(raider))
      desk.fly(raider, { kind: "attack", target: hunter.id }, "clear-her-tail", hunter.id);
  },
};
