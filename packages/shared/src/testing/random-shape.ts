import fc from "fast-check";
import { z } from "zod";
import { contact, place, ship, ships, squadron } from "../battle/orders/fields.ts";
import { FIRST_CONTACT_ID, MAX_CONTACT_ID, MAX_OWN_ID } from "../ships/ids.ts";

/** The station, Defiant, the raider and the flagship are the first four of a battle, and are meant most often. */
const someShip = fc.oneof(
  { weight: 20, arbitrary: fc.nat(3) },
  { weight: 4, arbitrary: fc.nat(14) },
  { weight: 1, arbitrary: fc.nat(MAX_OWN_ID) },
);
/** Groups of one side, and now and then one that no side has. */
const someShips = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }) },
  { weight: 5, arbitrary: fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(someShip, { minLength: 1, maxLength: 4 }) },
);
const someContact = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: FIRST_CONTACT_ID, max: FIRST_CONTACT_ID + 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: FIRST_CONTACT_ID, max: MAX_CONTACT_ID }) },
);
const someSquadron = fc.oneof({ weight: 20, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(MAX_OWN_ID) });
const near = fc.double({ min: -4, max: 4, noNaN: true });
/** Where the fleets meet: within 4 u of the station. */
export const placeNear = fc.record({ x: near, y: near });
const placeAnywhere = fc.record({ x: numberWithin(place.shape.x), y: numberWithin(place.shape.y) });

/** What is drawn otherwise than by its shape alone: mostly what is there, now and then what is not. */
const KNOWN = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [ship, someShip],
  [ships, someShips],
  [contact, someContact],
  [squadron, someSquadron],
  [place, fc.oneof(placeNear, placeAnywhere)],
]);

/** Any value a shape takes. A shape that no order is made of yet throws, and wants a line here. */
function anyOf(shape: z.core.$ZodType): fc.Arbitrary<unknown> {
  return KNOWN.get(shape) ?? byShape(shape);
}

function byShape(shape: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (shape instanceof z.ZodNumber) return numberWithin(shape);
  if (shape instanceof z.ZodBoolean) return fc.boolean();
  if (shape instanceof z.ZodEnum) return fc.constantFrom(...shape.options);
  if (shape instanceof z.ZodNullable) return fc.option(anyOf(shape.unwrap()), { nil: null });
  if (shape instanceof z.ZodDefault) return anyOf(shape.unwrap());
  if (shape instanceof z.ZodObject) return fc.record(fieldsOf(shape.shape));
  if (shape instanceof z.ZodArray) return fc.array(anyOf(shape.element), lengthOf(shape));
  throw new Error(`no values are known of a ${shape._zod.def.type}`);
}

/** Any values of all of these. */
export function fieldsOf(shapes: z.core.$ZodLooseShape): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, anyOf(shape)]));
}

function numberWithin({ isInt, minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  if (minValue === null || maxValue === null) throw new Error("a number in an order has its range");
  return isInt ? fc.integer({ min: minValue, max: maxValue }) : fc.double({ min: minValue, max: maxValue, noNaN: true });
}

function lengthOf({ def }: z.ZodArray): { readonly minLength: number; readonly maxLength: number } {
  const checks = def.checks ?? [];
  const least = checks.find((check) => check instanceof z.core.$ZodCheckMinLength);
  const most = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
  if (most === undefined) throw new Error("a list in an order has its greatest length");
  return { minLength: least?._zod.def.minimum ?? 0, maxLength: most._zod.def.maximum };
}
