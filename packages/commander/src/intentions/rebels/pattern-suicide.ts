import type { Intention } from "../../mind/intention.ts";
import { preyOf } from "./prey.ts";

/** u at which the flagship's heavy mounts cannot follow Defiant and the light ones bear least. */
const POINT_BLANK = 110;

/** Closes to circle the flagship at point-blank: at a distance she outguns Defiant, so near she cannot follow her. */
export const patternSuicide: Intention = {
  name: "pattern-suicide",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    if (defiant === undefined || !desk.isFree(defiant)) return;
    const prey = preyOf(view, defiant);
    if (prey?.cls === "flagship") desk.fly(defiant, { kind: "orbit", target: prey.id, radius: POINT_BLANK }, "pattern-suicide", prey.id);
  },
};
