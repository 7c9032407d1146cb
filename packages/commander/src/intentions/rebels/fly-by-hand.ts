import { turnBetween } from "@terok-nor/shared/math/angle.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { tailerOf } from "../../mind/view.ts";

/** Throttle in a hard turn, and u within which the raider is near enough to clear her tail itself. */
const HARD_TURN = 0.6;
const RAIDER_NEAR = 450;

/**
 * Sisko takes the helm when someone sits on her tail and nobody is near to
 * help: a hard turn across the pursuer's bow, harder than the pursuer can fly.
 */
export const flyByHand: Intention = {
  name: "fly-by-hand",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    const flown = view.picture.command.helm;
    if (defiant === undefined || !view.muster.commanders.sisko) return;
    const tailer = tailerOf(view, defiant);
    const raider = view.own.raider[0];
    const alone = raider === undefined || distanceBetween(raider, defiant) > RAIDER_NEAR;
    // A turn away from the ship she circles costs more fire than the tailer's.
    const circles = defiant.tasks[0]?.kind === "orbit";
    if (tailer === null || circles || !alone || !desk.isFree(defiant)) {
      if (flown === defiant.id && desk.isFree(defiant)) desk.give({ kind: "release-helm" }, "fly-by-hand", defiant.id);
      return;
    }
    if (flown !== defiant.id) desk.give({ kind: "take-helm", ship: defiant.id }, "fly-by-hand", defiant.id, tailer.id);
    desk.claim(defiant);
    const toTailer = bearing(tailer.y - defiant.y, tailer.x - defiant.x);
    desk.hand = [turnBetween(defiant.heading, toTailer) < 0 ? -1 : 1, HARD_TURN];
  },
};
