import type { Intention } from "../../mind/intention.ts";
import { preyOf } from "./prey.ts";

/** Sends Defiant at a Bird, or at what may be one: her first shots are enough for it. */
export const huntBirds: Intention = {
  name: "hunt-birds",
  pursue(view, desk) {
    const defiant = view.own.defiant[0];
    if (defiant === undefined || !desk.isFree(defiant)) return;
    const prey = preyOf(view, defiant);
    if (prey !== null && (prey.cls === "bird" || prey.cls === null))
      desk.fly(defiant, { kind: "attack", target: prey.id }, "hunt-birds", prey.id);
  },
};
