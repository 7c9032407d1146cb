import { mean } from "@terok-nor/shared/math/mean.ts";
import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { angleBetween, distanceBetween } from "../../mind/place.ts";
import { preyOf } from "./prey.ts";

/** ° off a cruiser's bow past which its heavy gun does not bear. */
const BLIND_SIDE = 75;
/** u at which Defiant then stands off, all her cannons on it. */
const STAND_OFF = 210;
/** u within which she has got there. */
const SETTLED = 330;
/** Mean charge of her shields under which she only strafes. */
const THIN = 0.4;

/**
 * Goes at a Galor: in runs, past it abeam when her shields are thin, and
 * from its blind side, where she can stand off and fire with all she has.
 */
export const attackRun: Intention = {
  name: "attack-run",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    if (defiant === undefined || !desk.isFree(defiant)) return;
    const prey = preyOf(view, defiant);
    if (prey === null || prey.cls !== "galor") return;
    const aspect = angleBetween(prey.heading, bearing(defiant.y - prey.y, defiant.x - prey.x));
    const blind = aspect > BLIND_SIDE && distanceBetween(defiant, prey) < SETTLED;
    if (mean(defiant.shields) < THIN) desk.fly(defiant, { kind: "strafe", target: prey.id }, "attack-run", prey.id);
    else if (blind) desk.fly(defiant, { kind: "stand-off", target: prey.id, range: STAND_OFF }, "attack-run", prey.id);
    else desk.fly(defiant, { kind: "attack", target: prey.id }, "attack-run", prey.id);
  },
};
