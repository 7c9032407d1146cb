import type { Intention } from "../../mind/intention.ts";
import { nearest } from "../../mind/place.ts";
import { facedBy } from "./prey.ts";

/** u beyond which Defiant's cannons tell no more. */
const OUT_OF_REACH = 480;
/** Hull of hers under which even her bow is faced. */
const WORN = 0.3;

/**
 * Turns away a Bird that Defiant has under her bow: her first shots are the end of
 * it. The others take her from behind meanwhile. Without foresight it flies on.
 */
export const keepOff: Intention = {
  name: "keep-off",
  pursue(view, desk) {
    if (view.level.ahead === 0) return;
    for (const defiant of view.foes.defiant) {
      if (!defiant.seen || (defiant.detail !== null && defiant.detail.hull < WORN)) continue;
      const faced = view.own.small.filter((bird) => desk.isFree(bird) && facedBy(defiant, bird, bird.tasks[0]?.kind === "stand-off"));
      // One at a time is hunted; the rest keep at her.
      const hunted = nearest(faced, defiant);
      if (hunted === null) continue;
      desk.fly(hunted, { kind: "stand-off", target: defiant.id, range: OUT_OF_REACH }, "keep-off", defiant.id);
    }
  },
};
