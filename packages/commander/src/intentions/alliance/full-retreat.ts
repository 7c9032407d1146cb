import type { Intention } from "../../intention.ts";
import { outlook } from "./outlook.ts";

/** Odds of taking the station under which saving the flagship scores more than holding on, the captain's stubbornness apart. */
const HOPELESS = 0.16;
const STUBBORN = 0.14;

/** Orders the whole fleet off the field when holding on would score less than leaving with what is left. */
export const fullRetreat: Intention = {
  name: "full-retreat",
  pursue(view, desk) {
    const flagship = view.own.flagship[0];
    if (flagship === undefined || view.picture.command.retreating) return;
    const hope = view.guess(outlook(view), 1);
    // The less there is left of her, the less there is to gain by waiting.
    const worn = 1 - flagship.hull;
    if (hope < (HOPELESS + STUBBORN * view.taste(1)) * (0.35 + worn)) desk.give({ kind: "full-retreat" }, "full-retreat", -1);
  },
};
