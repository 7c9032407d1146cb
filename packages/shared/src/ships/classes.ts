import { BIRD } from "./classes/bird.ts";
import { DEFIANT } from "./classes/defiant.ts";
import { FLAGSHIP } from "./classes/flagship.ts";
import { GALOR } from "./classes/galor.ts";
import { RAIDER } from "./classes/raider.ts";
import { TEROK_NOR } from "./classes/terok-nor.ts";
import type { ShipClass } from "./types.ts";

/**
 * Every class, in the order in which a battle numbers its ships and in which the wire counts them: a
 * new one goes to the end. Whatever lists classes, in the rules or on a screen, is made from this list.
 */
export const CLASS_IDS = ["terok-nor", "defiant", "raider", "flagship", "galor", "bird"] as const;
export type ShipClassId = (typeof CLASS_IDS)[number];

/** Every ship class as data. Units as in types.ts. */
export const CLASSES: Readonly<Record<ShipClassId, ShipClass>> = {
  "terok-nor": TEROK_NOR,
  defiant: DEFIANT,
  raider: RAIDER,
  flagship: FLAGSHIP,
  galor: GALOR,
  bird: BIRD,
};

/** Something of each class, made of its id and row. */
export function ofEach<T>(of: (cls: ShipClassId, row: ShipClass) => T): Record<ShipClassId, T> {
  return Object.fromEntries(CLASS_IDS.map((cls) => [cls, of(cls, CLASSES[cls])])) as Record<ShipClassId, T>;
}

/**
 * A table with one entry for each class, worked out when the game is loaded. It is read in
 * every inner loop of the rules, where a switch over the handful of ids takes a third of
 * the time of looking a string up in an object. A class it does not name does not compile, and what is no class throws.
 */
export function byClass<T>(of: (row: ShipClass) => T): (cls: ShipClassId) => T {
  const bird = of(CLASSES.bird);
  const galor = of(CLASSES.galor);
  const flagship = of(CLASSES.flagship);
  const defiant = of(CLASSES.defiant);
  const raider = of(CLASSES.raider);
  const station = of(CLASSES["terok-nor"]);
  return (cls) => {
    switch (cls) {
      case "bird":
        return bird;
      case "galor":
        return galor;
      case "flagship":
        return flagship;
      case "defiant":
        return defiant;
      case "raider":
        return raider;
      case "terok-nor":
        return station;
      default:
        return noClass(cls);
    }
  };
}

function noClass(cls: never): never {
  throw new Error(`there is no ship class "${cls}"`);
}

/** The row of a class. */
export const rowOf = byClass((row) => row);

/** u: a hull smaller than this is small craft, which hunts and is hunted from behind. */
const SMALL = 20;

export const isSmall = (cls: ShipClassId): boolean => rowOf(cls).radius < SMALL;
