import { isFresh } from "@terok-nor/shared/battle/rules/assistance.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";
import { smallFoes } from "./prey.ts";

/** u within which a small foe presses the flagship. */
const PRESSED = 330;

/**
 * The flagship calls for assistance when someone presses her: the nearest Birds drop what they do and
 * go for the presser's tail, and are left to it while the call rings.
 */
export const callForHelp: Intention = {
  name: "call-for-help",
  pursue(view, desk) {
    if (isFresh(view.picture.command.callWait)) for (const bird of view.own.small) if (bird.tasks[0]?.kind === "tail") desk.claim(bird);
    const flagship = view.own.flagship[0];
    if (flagship === undefined || view.picture.command.callWait > 0 || view.picture.command.retreating || view.own.small.length === 0)
      return;
    const foe = nearest(smallFoes(view), flagship);
    if (foe?.seen && foe.level === "confirmed" && distanceBetween(foe, flagship) < PRESSED)
      desk.give({ kind: "assist", ship: flagship.id }, "call-for-help", flagship.id, foe.id);
  },
};
