import { LARGEST, musteredIn } from "@terok-nor/shared/battle/counts.ts";
import { SIEGE_TIME } from "@terok-nor/shared/battle/times.ts";
import { clamp } from "@terok-nor/shared/math/angle.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import { CLASS_IDS, CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Muster } from "../mind/muster.ts";
import { expectedReadiness } from "./readiness.ts";

/** What the instant reckoning looks at, each a number from 0 to about 1 that grows with what is good for the rebels. */
export const FACTS = ["station", "shields", "batteries", "defiant", "raider", "flagship", "fleet", "lasts"] as const;
export type Fact = (typeof FACTS)[number];
export type Facts = Readonly<Record<Fact, number>>;

/** Heavy batteries of a sound station. */
const BATTERIES = 6;
/** Classes of the fleet, and what the largest fleet is worth. */
const FLEET = CLASS_IDS.filter((cls) => CLASSES[cls].side === "alliance");
const FULL_FLEET = worthOf((cls) => musteredIn(LARGEST, cls));
/** Share of a ship's staying power that lies in its hull. */
const HULL_SHARE = 0.7;
/** Whoever has been lost sight of is taken to be this fit. */
const UNKNOWN = 0.8;

/** Reads the facts off a picture: own ships as they are, the enemy's as far as they are known. */
export function factsOf(picture: Picture, muster: Muster): Facts {
  const fit = fitnessOf(picture, muster);
  const station = stationOf(picture);
  const fleet = worthOf(fit);
  return {
    station: station.hull * (1 - station.captured),
    shields: station.shields,
    batteries: batteriesOf(picture, muster) * (1 - station.captured),
    defiant: fit("defiant"),
    raider: fit("raider"),
    flagship: 1 - fit("flagship"),
    fleet: 1 - Math.min(1, fleet / FULL_FLEET),
    lasts: lastsOf(station, clamp((picture.tick - picture.assaultAt) / muster.hz / SIEGE_TIME, 0, 1)),
  };
}

/** How much of its hull the station still has, for how much of the siege it still has to stand. */
function lastsOf({ hull, captured }: StationState, gone: number): number {
  const held = hull * (1 - captured);
  return held <= 0 ? 0 : Math.min(SURE, held / (PLENTY * (1 - gone) + Number.EPSILON));
}
/** Share of hull for each share of time left that counts as 1; and the most, at the end, when nothing else matters. */
const PLENTY = 2;
const SURE = 3;

/** Share of the station's heavy batteries that work: what its own crew counts, what others expect of the works. */
function batteriesOf(picture: Picture, muster: Muster): number {
  if (muster.mode !== "full") return muster.batteries / BATTERIES;
  const own = picture.own.find((ship) => ship.cls === "terok-nor");
  if (own === undefined) return expectedReadiness(picture, muster).batteries / BATTERIES;
  const heavy = own.mounts.filter((mount) => mount.weapon === "station-battery");
  return heavy.filter((mount) => mount.why !== "disabled").length / heavy.length;
}

interface StationState {
  readonly hull: number;
  readonly shields: number;
  readonly captured: number;
}
const FRESH: StationState = { hull: 1, shields: 1, captured: 0 };
const LOST: StationState = { hull: 0, shields: 0, captured: 1 };

function stationOf(picture: Picture): StationState {
  const own = picture.own.find((ship) => ship.cls === "terok-nor");
  if (own?.status === "destroyed") return LOST;
  const seen = own ?? picture.contacts.find((contact) => contact.cls === "terok-nor")?.detail;
  return seen ? { hull: seen.hull, shields: mean(seen.shields), captured: seen.captured } : FRESH;
}

/** Sum of the fitness (0 to 1) of all ships of a class still in the battle. */
function fitnessOf(picture: Picture, muster: Muster): (cls: ShipClassId) => number {
  return (cls) => {
    if (CLASSES[cls].side === picture.side) return sum(picture.own.filter((ship) => ship.cls === cls).map(fitnessOfOwn));
    const gone = picture.gone.find((each) => each.cls === cls);
    const left = Math.max(0, musteredIn(muster, cls) - (gone ? gone.destroyed + gone.withdrawn : 0));
    const known = picture.contacts.filter((contact) => contact.cls === cls).slice(0, left);
    return sum(known.map(fitnessOfContact)) + (left - known.length) * UNKNOWN;
  };
}

/** What a fleet is worth of which there is so much of each class. */
function worthOf(count: (cls: ShipClassId) => number): number {
  return sum(FLEET.map((cls) => count(cls) * CLASSES[cls].worth));
}

function fitnessOfOwn(ship: OwnShip): number {
  if (ship.status === "destroyed" || ship.status === "withdrawn") return 0;
  return HULL_SHARE * ship.hull + (1 - HULL_SHARE) * mean(ship.shields);
}

function fitnessOfContact({ detail, seen }: Contact): number {
  if (detail === null) return seen ? 1 : UNKNOWN;
  return HULL_SHARE * detail.hull + (1 - HULL_SHARE) * mean(detail.shields);
}

/** Side whose odds the facts count up; the other's are what is left. */
export const FACTS_FAVOUR: Side = "terran";

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
