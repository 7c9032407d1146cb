import { SHADOW_HOURS } from "@terok-nor/shared/approach/chart.ts";
import { RAIDER_SHIP } from "@terok-nor/shared/battle/opening.ts";
import { directionTo, distanceBetween, type Place } from "../../mind/place.ts";
import { ahead, STATION } from "../chart-view.ts";
import { isScreened, type RebelIntention, type RebelView } from "./rebel-view.ts";

/** u from the fleet within which a shadow is seen at once, and u within which it would be seen through at once. */
const SEEN_FROM = 2.45;
const TOO_NEAR = 0.8;
/** h between two shadows, and between those that are to go in with the raider all at once. */
const SPACED = 0.25;
const TOGETHER = 0.05;
/** How far the raider has been scanned when it is time to become two. */
const KNOWN = 0.45;
/** u abeam of the main squadron at which a shadow crosses it, and u it goes on then. */
const ABEAM = 0.9;
const ON = 2.2;
/** ° by which the way on leads from straight away from the station. */
const FAN = 40;

/**
 * Projects warp shadows that look like something worth going after:
 * across the main squadron's bows and away from the station, or at it.
 */
export const castShadow: RebelIntention = {
  name: "cast-shadow",
  pursue(view, desk) {
    const { rebels, chart } = view;
    if (rebels.raider.hull <= 0 || rebels.raider.home || rebels.charges <= 0 || rebels.shadows.length >= wantedOf(view)) return;
    const youngest = Math.max(0, ...rebels.shadows.map((shadow) => shadow.life));
    if (youngest > SHADOW_HOURS - (goesIn(view) ? TOGETHER : SPACED)) return;
    const watched = chart.contacts.some((contact) => contact.seen && distanceBetween(contact, rebels.raider) < SEEN_FROM);
    const upon = distanceBetween(view.main, rebels.raider) < TOO_NEAR && rebels.raider.wait <= 0;
    if (!watched || upon) return;
    desk.give({ kind: "project", points: courseOf(view) }, "cast-shadow", RAIDER_SHIP);
  },
};

/** It means to strike out of the midst of them. */
function goesIn(view: RebelView): boolean {
  return view.plan.raider === "strike-among-shadows" && view.rebels.raider.wait <= 0 && !isScreened(view);
}

/** Shadows a captain with such a plan wants about it now. */
function wantedOf({ plan, rebels, main, taste }: RebelView): number {
  const { shadowLimit, raider } = rebels;
  switch (plan.raider) {
    case "shadows-early":
      return Math.min(shadowLimit, 3);
    case "shadows-late":
      return shadowLimit;
    case "strike-among-shadows":
      return Math.min(shadowLimit, raider.wait > 0 ? 1 : 3);
    case "decoy":
      return raider.supposed > KNOWN || distanceBetween(raider, main) < 1.8 ? 1 + Math.round(taste(5)) : 0;
    default:
      return 0;
  }
}

/**
 * The way of the next shadow: now to this side of the main squadron,
 * now to that; when the raider means to strike, straight past it.
 */
function courseOf(view: RebelView): Place[] {
  const { rebels, main, taste } = view;
  const out = directionTo(STATION, main);
  const side = (rebels.charges + Math.floor(taste(6) * 2)) % 2 === 0 ? 1 : -1;
  if (goesIn(view)) {
    const past = ahead(main, out + side * 90, 0.25 + 0.3 * taste(7 + rebels.charges));
    return [past, ahead(past, out + side * FAN, 1)].map(plain);
  }
  const cross = ahead(main, out + side * 90, ABEAM + 0.5 * taste(7 + rebels.charges));
  return [cross, ahead(cross, out + side * FAN, ON)].map(plain);
}

const plain = ({ x, y }: Place): Place => ({ x, y });
