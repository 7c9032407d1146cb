import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import { CLASSES, isSmall, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { GUNS } from "./guns.ts";
import type { IntentionName } from "./intention-names.ts";
import { type ByKind, byKind } from "./kinds.ts";
import type { Level } from "./levels.ts";
import type { Muster } from "./muster.ts";
import { angleBetween, directionTo, distanceBetween, type Place } from "./place.ts";

/** A picture as a captain reads it: sorted by what things are, and with what it makes of them. */
export interface View {
  readonly picture: Picture;
  readonly muster: Muster;
  readonly level: Level;
  /** What never crosses this captain's mind, so that it counts on nothing of the kind. */
  readonly without: readonly IntentionName[];
  /** s since the fleet arrived. */
  readonly time: number;
  /** Own ships on the field. */
  readonly own: ByKind<OwnShip>;
  /** Contacts worth acting on; what is not classified yet stands in `blips`. */
  readonly foes: ByKind<Contact>;
  readonly blips: readonly Contact[];
  /** All of the above, in the order of their numbers. */
  readonly contacts: readonly Contact[];
  /** A number in [0, 1) that is the captain's own for the whole battle, one for each `what`. */
  taste(what: number): number;
  /**
   * An estimate as this captain makes it: off by up to its level's
   * misjudgement, for a while in the same way for the same `what`.
   */
  guess(value: number, what: number): number;
}

/** What an enemy is taken for whose class is not known yet. */
const SUPPOSED: ShipClassId = "bird";
/** s after which a mark is too old to act on. */
const STALE = 10;

export function lookAt(
  picture: Picture,
  muster: Muster,
  level: Level,
  seed: number,
  spell: number,
  without: readonly IntentionName[] = [],
): View {
  const own = byKind(picture.own.filter((ship) => ship.status === "active"));
  const contacts = picture.contacts.filter((contact) => contact.age <= STALE || contact.cls === "terok-nor");
  const foes = byKind(contacts);
  const blips = contacts.filter((contact) => contact.cls === null);
  const taste = (what: number): number => roll(seed, 0, ROLL.taste, 0, what);
  const guess = (value: number, what: number): number =>
    value * (1 + level.misjudge * (2 * roll(seed, spell, ROLL.misjudgement, 0, what) - 1));
  const time = (picture.tick - picture.assaultAt) / muster.hz;
  return { picture, muster, level, without, time, own, foes, blips, contacts, taste, guess };
}

/** Damage per s that the enemies known could do to a small ship at a place, roughly; `but` is left out of it. */
export function dangerAt(view: View, place: Place, but: Contact | null): number {
  let danger = 0;
  for (const foe of view.contacts) {
    if (foe === but || foe.cls === "terok-nor") continue;
    const guns = GUNS[foe.cls ?? SUPPOSED];
    const beyond = distanceBetween(foe, place) - guns.reachOnSmall;
    if (beyond < 0) danger += guns.onSmall;
    else if (beyond < FADE) danger += guns.onSmall * (1 - beyond / FADE);
  }
  return danger;
}
/** u past their reach over which guns come to count for nothing. */
const FADE = 150;

/** What an own ship can still take: hull and the mean of its facings, in damage. */
export function damageToKill(ship: OwnShip): number {
  const cls = CLASSES[ship.cls];
  return ship.hull * cls.hull + mean(ship.shields) * (cls.shields[0] as number);
}

/** What an enemy can still take, as far as it is known; a class not yet confirmed is taken to be fresh. */
export function damageToKillFoe(foe: Contact): number {
  const cls = CLASSES[foe.cls ?? SUPPOSED];
  const { detail } = foe;
  return (detail?.hull ?? 1) * cls.hull + (detail === null ? 1 : mean(detail.shields)) * (cls.shields[0] as number);
}

/** The enemy on a ship's tail: behind it, near, and bow towards it; null if there is none. */
export function tailerOf(view: View, ship: OwnShip): Contact | null {
  for (const foe of view.contacts) {
    if (!foe.seen || !isSmall(foe.cls ?? SUPPOSED)) continue;
    const away = distanceBetween(foe, ship);
    if (away > TAILING) continue;
    const toFoe = directionTo(ship, foe);
    if (angleBetween(ship.heading, toFoe) > 110 && angleBetween(foe.heading, toFoe + 180) < 50) return foe;
  }
  return null;
}
/** u within which a ship behind counts as tailing. */
const TAILING = 300;
