import fc from "fast-check";
import { FIELD_KINDS, type FieldOrderKind, type Order } from "../battle/orders/order.ts";
import { REPAIR_ITEMS } from "../orders/ids.ts";
import { MAX_CONTACT_ID } from "../ships/ids.ts";
import { SYSTEMS } from "../ships/types.ts";

/** Orders of valid shape, legal and not: ids of ships and contacts that are there, and of some that are not. */

const ship = fc.oneof({ weight: 20, arbitrary: fc.nat(14) }, { weight: 1, arbitrary: fc.nat(99) });
const contact = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 100, max: 112 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: MAX_CONTACT_ID }) },
);
/** Groups of one side, and now and then one that no side has. */
const ships = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }) },
  { weight: 5, arbitrary: fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(ship, { minLength: 1, maxLength: 4 }) },
);
const rebel = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2) }, { weight: 1, arbitrary: ship });
const caller = fc.oneof({ weight: 3, arbitrary: fc.constant(3) }, { weight: 1, arbitrary: ship });
const coordinate = fc.double({ min: -2400, max: 2400, noNaN: true });
const queue = fc.boolean();
const system = fc.constantFrom(...SYSTEMS);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const split = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => ({ weapons: Math.min(a, b), shields: Math.abs(a - b), engines: 100 - Math.max(a, b) }));

const FIELDS: { readonly [K in FieldOrderKind]: fc.Arbitrary<Omit<Extract<Order, { kind: K }>, "kind">> } = {
  move: fc.record({ ships, x: coordinate, y: coordinate, queue }),
  "attack-move": fc.record({ ships, x: coordinate, y: coordinate, queue }),
  attack: fc.record({ ships, target: contact, queue }),
  orbit: fc.record({ ships, target: contact, radius: fc.double({ min: 30, max: 900, noNaN: true }), queue }),
  strafe: fc.record({ ships, target: contact, queue }),
  "stand-off": fc.record({ ships, target: contact, range: fc.double({ min: 80, max: 1200, noNaN: true }), queue }),
  guard: fc.record({ ships, ward: ship, queue }),
  hold: fc.record({ ships }),
  dock: fc.record({ ships, queue }),
  undock: fc.record({ ships }),
  withdraw: fc.record({ ships }),
  fire: fc.record({ ships, mode: fc.constantFrom("free", "hold") }),
  target: fc.record({ ships, target: orNull(contact), system: orNull(system) }),
  power: fc
    .tuple(
      ships,
      fc.oneof(split, fc.record({ weapons: fc.nat(100), shields: fc.nat(100), engines: fc.nat(100) })),
      fc.integer({ min: 20, max: 140 }),
    )
    .map(([of, shares, core]) => ({ ships: of, ...shares, core })),
  reinforce: fc.record({ ships, facing: orNull(fc.nat(5)) }),
  repair: fc.record({ ships, priority: fc.array(fc.constantFrom(...REPAIR_ITEMS), { minLength: 1, maxLength: 6 }) }),
  shadow: fc.record({ ship: rebel, posing: fc.constantFrom("raider", "defiant"), x: coordinate, y: coordinate }),
  board: fc.record({ ships, target: contact, queue }),
  assist: fc.record({ ship: caller }),
  "full-retreat": fc.constant({}),
  jettison: fc.record({ ship }),
  "rush-repair": fc.record({ ship: rebel, system }),
  burst: fc.record({ ship: rebel }),
  recall: fc.record({ vector: fc.double({ min: 0, max: 360, noNaN: true }) }),
  "take-helm": fc.record({ ship }),
  "release-helm": fc.constant({}),
  resign: fc.constant({}),
};

/** An order of this kind. */
export function orderOf(kind: FieldOrderKind): fc.Arbitrary<Order> {
  return (FIELDS[kind] as fc.Arbitrary<object>).map((fields) => ({ kind, ...fields }) as Order);
}

/** Any order, but for the two that end a battle at once. */
export const anyOrder: fc.Arbitrary<Order> = fc.noBias(
  fc.oneof(
    // O'Brien acts but once: a burst must not always come before there is something to repair.
    ...FIELD_KINDS.filter((kind) => kind !== "resign" && kind !== "full-retreat").map((kind) => ({
      weight: kind === "burst" ? 1 : 8,
      arbitrary: orderOf(kind),
    })),
  ),
);
