import type { Intention } from "../../mind/intention.ts";

/** Fraction of its charge under which a facing is fed first. */
const WORN = 0.75;
/** Fraction above which none needs it. */
const SOUND = 0.92;
/** How much worse another must be for a change. */
const WORSE = 0.12;

/** Feeds the facing that is most worn, while one is: the side that takes the fire. */
export const braceFacing: Intention = {
  name: "brace-facing",
  pursue(view, desk) {
    for (const ship of view.picture.own) {
      if (ship.status !== "active") continue;
      let worst = 0;
      for (let i = 1; i < ship.shields.length; i++) if ((ship.shields[i] as number) < (ship.shields[worst] as number)) worst = i;
      const charge = ship.shields[worst] as number;
      const fed = ship.reinforced;
      if (fed >= 0 && charge > SOUND) desk.give({ kind: "reinforce", ships: [ship.id], facing: null }, "brace-facing", ship.id);
      else if (charge < WORN && fed !== worst && (fed < 0 || (ship.shields[fed] as number) - charge > WORSE))
        desk.give({ kind: "reinforce", ships: [ship.id], facing: worst }, "brace-facing", ship.id);
    }
  },
};
