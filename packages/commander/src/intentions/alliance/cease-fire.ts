import type { Intention } from "../../mind/intention.ts";

/** Ships that leave the field hold their fire, as every shot shows them farther off; all others fire freely. */
export const ceaseFire: Intention = {
  name: "cease-fire",
  pursue(view, desk) {
    for (const ship of view.picture.own) {
      if (ship.status !== "active") continue;
      const leaves = ship.tasks[0]?.kind === "withdraw" && ship.cls !== "flagship";
      if (leaves !== ship.holdFire) desk.give({ kind: "fire", ships: [ship.id], mode: leaves ? "hold" : "free" }, "cease-fire", ship.id);
    }
  },
};
