import { CLASSES, isSmall } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { IntentionName } from "../../mind/intention-names.ts";
import { distanceBetween } from "../../mind/place.ts";
import { damageToKill, damageToKillFoe, dangerAt, type View } from "../../mind/view.ts";

/** What an enemy is worth to the rebels whose class is not known yet, and the damage per s Defiant would do to it. */
const BLIP = { worth: 9, pace: 40 };
/** s of the danger at a place that she must be able to stand to go there, for a captain without foresight. */
const STAND = 14;
/** s more for each s of foresight. */
const PER_AHEAD = 1.2;
/** u from her, and from the station, within which a small foe is hunted: farther out it is among its friends. */
const BY_HER = 350;
const BY_STATION = 650;
/** u from the station within which a cruiser has come to besiege it. */
const BESIEGING = 600;
/** How much better another prey must be to turn away from the one at hand. */
const FAITHFUL = 1.3;

/**
 * The enemy most worth Defiant's time: by worth over the time it takes,
 * less where the guns about it would be too many for her. Null: none.
 */
export function preyOf(view: View, defiant: OwnShip): Contact | null {
  const stand = STAND + PER_AHEAD * view.level.ahead;
  const bold = 0.8 + 0.5 * view.taste(3);
  let best: Contact | null = null;
  let most = 0;
  for (const foe of view.contacts) {
    const prey = foe.cls === null ? BLIP : CLASSES[foe.cls].prey;
    if (prey === null || view.without.includes(deedFor(foe)) || isOutOfReach(view, foe, defiant)) continue;
    const reach = Math.max(0, distanceBetween(foe, defiant) - 150) / 90;
    const time = reach + damageToKillFoe(foe) / prey.pace + 4;
    const danger = view.guess(dangerBeyond(view, foe, defiant), foe.id) * stand;
    const ease = Math.max(0, 1 - danger / (damageToKill(defiant) * bold));
    const bound = defiant.tasks[0]?.target === foe.id ? FAITHFUL : 1;
    const value = view.guess(prey.worth / time, foe.id + 1000) * ease * bound;
    if (value <= most) continue;
    most = value;
    best = foe;
  }
  return best;
}

/** Damage per s that going for a foe adds: what she is under already is no reason against a small one. */
function dangerBeyond(view: View, foe: Contact, defiant: OwnShip): number {
  const there = dangerAt(view, foe, foe);
  return isSmall(foe.cls ?? "bird") ? Math.max(0, there - dangerAt(view, defiant, foe)) : there;
}

/** How Defiant goes about an enemy. */
function deedFor({ cls }: Contact): IntentionName {
  if (cls === "flagship") return "pattern-suicide";
  return cls === "galor" ? "attack-run" : "hunt-birds";
}

/** Whether a foe is not worth the way: small ones are hunted near her or the station, cruisers where the batteries help. */
function isOutOfReach(view: View, foe: Contact, defiant: OwnShip): boolean {
  if (foe.cls === "flagship") return false;
  const station = view.own["terok-nor"][0];
  const away = station === undefined ? Number.POSITIVE_INFINITY : distanceBetween(foe, station);
  return foe.cls === "galor" ? away > BESIEGING : away > BY_STATION && distanceBetween(foe, defiant) > BY_HER;
}
