import fc from "fast-check";
import { CHART_RADIUS, COURSE_LENGTH } from "../approach/chart.ts";
import { PACES } from "../approach/state.ts";
import { WORK_IDS } from "../approach/works.ts";
import { CHART_KINDS, type ChartOrderKind, type Order } from "../battle/orders/order.ts";
import { MAX_CONTACT_ID } from "../ships/ids.ts";

/** Orders of act one of valid shape, legal and not. Most courses end at the station, so that the fleets do meet. */

const squadron = fc.oneof({ weight: 20, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(99) });
const contact = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 100, max: 112 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: MAX_CONTACT_ID }) },
);
const ships = fc.oneof(
  { weight: 20, arbitrary: fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }) },
);
const coordinate = fc.double({ min: -CHART_RADIUS, max: CHART_RADIUS, noNaN: true });
const near = fc.double({ min: -4, max: 4, noNaN: true });
const place = fc.oneof(fc.record({ x: near, y: near }), fc.record({ x: coordinate, y: coordinate }));
const STATION = { x: 0, y: 0 };
const course = fc.oneof(
  { weight: 4, arbitrary: fc.array(place, { maxLength: 2 }).map((points) => [...points, STATION]) },
  { weight: 1, arbitrary: fc.array(place, { maxLength: COURSE_LENGTH }) },
);
const work = fc.constantFrom(...WORK_IDS);
const orNull = fc.option(work, { nil: null });

const FIELDS: { readonly [K in ChartOrderKind]: fc.Arbitrary<Omit<Extract<Order, { kind: K }>, "kind">> } = {
  course: fc.record({ of: squadron, points: course, queue: fc.boolean() }),
  chase: fc.record({ of: squadron, target: contact }),
  pace: fc.record({ of: squadron, pace: fc.constantFrom(...PACES) }),
  sweep: fc.record({ of: squadron, on: fc.boolean() }),
  split: fc.record({ of: squadron, ships }),
  join: fc.record({ of: squadron, into: squadron }),
  team: fc.record({ from: orNull, to: orNull }),
  expertise: fc.record({ work }),
  "rush-work": fc.record({ work }),
  project: fc.record({ points: fc.array(place, { minLength: 1, maxLength: 4 }) }),
};

/** A chart order of this kind. */
export function chartOrderOf(kind: ChartOrderKind): fc.Arbitrary<Order> {
  return (FIELDS[kind] as fc.Arbitrary<object>).map((fields) => ({ kind, ...fields }) as Order);
}

/** Any order of act one. */
export const anyChartOrder: fc.Arbitrary<Order> = fc.noBias(fc.oneof(...CHART_KINDS.map(chartOrderOf)));
