import { mean } from "@terok-nor/shared/math/mean.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { dangerAt } from "../../mind/view.ts";

/** Damage per s about her past which she needs all that the core can give. */
const HOT = 20;
/** Stress above which even O'Brien would not. */
const BEARABLE = 0.1;
/** Mean charge of her shields under which O'Brien had better see to those. */
const BARE = 0.6;
/** u from the flagship within which she is at her. */
const CLOSE = 320;

/**
 * O'Brien's burst past the damper limit, one at a time: when Defiant is at
 * the flagship in the thick of it, and whole enough to bear the stress.
 */
export const burstTheCore: Intention = {
  name: "burst-the-core",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    if (defiant === undefined || !view.muster.commanders.obrien || defiant.burst > 0) return;
    if (defiant.stress > BEARABLE || defiant.tasks[0]?.kind === "dock") return;
    const flagship = view.foes.flagship[0];
    const atHer = flagship !== undefined && distanceBetween(flagship, defiant) < CLOSE;
    // Kept for a repair when that is what she needs.
    if (atHer && dangerAt(view, defiant, null) > HOT && mean(defiant.shields) > BARE)
      desk.give({ kind: "burst", ship: defiant.id }, "burst-the-core", defiant.id);
  },
};
