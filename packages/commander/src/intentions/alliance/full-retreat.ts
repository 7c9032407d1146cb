import { mean } from "@terok-nor/shared/math/mean.ts";
import { reckonOdds } from "../../counsel/reckon.ts";
import type { Intention } from "../../mind/intention.ts";

import { scoresOf } from "./scores.ts";

/** s after the fleet's arrival before which no captain thinks of leaving. */
const EARLIEST = 130;
/**
 * Points by which staying may score less while the flagship is whole, for a patient captain
 * and an impatient one: what she saves by leaving now she still saves a little later, and
 * meanwhile the luck may turn. The more she is hurt, the less there is to wait for.
 */
const PATIENCE = 22;
const IMPATIENCE = 14;
/**
 * Hull and a third of the shields of the flagship, as fractions added up, from which on she is
 * sure to live through a siege that is lost; under it she may be lost any moment.
 */
const SAFE = 0.8;

/**
 * Orders the whole fleet off the field when holding on, with the odds as
 * they are reckoned, would score less than leaving with what is left.
 */
export const fullRetreat: Intention = {
  name: "full-retreat",
  pursue(view, desk) {
    // Once ordered, it is all that any ship does.
    if (view.picture.command.retreating) for (const ship of view.picture.own) desk.claim(ship);
    const flagship = view.own.flagship[0];
    if (flagship === undefined || view.picture.command.retreating || view.time < EARLIEST) return;
    const safety = Math.min(1, (flagship.hull + mean(flagship.shields) / 3) / SAFE);
    const reckoned = reckonOdds(view.picture, view.muster);
    // A captain errs less over the whole than over a single ship.
    const odds = Math.min(1, (view.guess(reckoned, 1) + 2 * reckoned) / 3);
    const { won, left, beaten } = scoresOf(view, safety);
    const stay = odds * won + (1 - odds) * beaten;
    const waits = (IMPATIENCE + (PATIENCE - IMPATIENCE) * view.taste(1)) * flagship.hull;
    if (stay + waits < left) desk.give({ kind: "full-retreat" }, "full-retreat", -1);
  },
};
