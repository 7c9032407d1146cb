import fc from "fast-check";
import { CHART_KINDS, FIELD_KINDS, type Order, type OrderKind, orderRow } from "../battle/orders/order.ts";
import { fieldsOf, placeNear } from "./random-shape.ts";

/** Orders of valid shape, legal and not, drawn from the fields of their rows. */

/** Shares that add up to 100. */
const split = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => ({ weapons: Math.min(a, b), shields: Math.abs(a - b), engines: 100 - Math.max(a, b) }));

/** A course to the station, which most are, so that the fleets do meet. */
const toStation = fc.array(placeNear, { maxLength: 2 }).map((points) => ({ points: [...points, { x: 0, y: 0 }] }));

/** Fields that must fit one another for an order to be taken: `weight` times as often as all are drawn one by one. */
const TOGETHER: { readonly [K in OrderKind]?: { readonly weight: number; readonly some: fc.Arbitrary<object> } } = {
  power: { weight: 1, some: split },
  course: { weight: 4, some: toStation },
};

/** An order of this kind. */
export function orderOf(kind: OrderKind): fc.Arbitrary<Order> {
  const apart = fc.record(fieldsOf(orderRow(kind).fields));
  const { weight, some } = TOGETHER[kind] ?? { weight: 0, some: fc.constant({}) };
  const together = fc.oneof({ weight, arbitrary: some }, { weight: 1, arbitrary: fc.constant({}) });
  return fc.tuple(apart, together).map(([each, over]) => ({ kind, ...each, ...over }) as Order);
}

/** Any order of the assault, but for the two that end a battle at once. */
export const anyOrder: fc.Arbitrary<Order> = fc.noBias(
  fc.oneof(
    // O'Brien acts but once: a burst must not always come before there is something to repair.
    ...FIELD_KINDS.filter((kind) => kind !== "resign" && kind !== "full-retreat").map((kind) => ({
      weight: kind === "burst" ? 1 : 8,
      arbitrary: orderOf(kind),
    })),
  ),
);

/** Any order of act one. */
export const anyChartOrder: fc.Arbitrary<Order> = fc.noBias(fc.oneof(...CHART_KINDS.map(orderOf)));
