import { z } from "zod";
import { CHART_RADIUS, COURSE_LENGTH } from "../approach/chart.ts";
import { PACES } from "../approach/state.ts";
import { WORK_IDS } from "../approach/works.ts";
import { type ContactId, FIRST_CONTACT_ID, MAX_CONTACT_ID, MAX_OWN_ID, type ShipId, type SquadronId } from "../ships/ids.ts";
import { SYSTEMS } from "../ships/types.ts";
import { MAX_SHIPS_PER_ORDER, REPAIR_ITEMS } from "./ids.ts";

export { MAX_QUEUE, MAX_SHIPS_PER_ORDER, REPAIR_ITEMS, type RepairItem } from "./ids.ts";

/** Orders as they cross the wire. Shapes and ranges only; whether a side may give one is decided in battle/orders.ts. */

const ship: z.ZodType<ShipId> = z.int().min(0).max(MAX_OWN_ID);
const contact: z.ZodType<ContactId> = z.int().min(FIRST_CONTACT_ID).max(MAX_CONTACT_ID);
const ships = z.array(ship).min(1).max(MAX_SHIPS_PER_ORDER);
const coordinate = z.number().min(-2400).max(2400);
const queue = z.boolean().default(false);
const squadron: z.ZodType<SquadronId> = z.int().min(0).max(MAX_OWN_ID);
const place = z.strictObject({
  x: z.number().min(-CHART_RADIUS).max(CHART_RADIUS),
  y: z.number().min(-CHART_RADIUS).max(CHART_RADIUS),
});
const work = z.enum(WORK_IDS);
const percent = z.int().min(0).max(100);
const system = z.enum(SYSTEMS);

const shape = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, fields: S) =>
  z.strictObject({ kind: z.literal(kind), ...fields });

export const orderSchema = z.discriminatedUnion("kind", [
  shape("move", { ships, x: coordinate, y: coordinate, queue }),
  shape("attack-move", { ships, x: coordinate, y: coordinate, queue }),
  shape("attack", { ships, target: contact, queue }),
  /** Circle a contact at a radius in u, centre to centre (Pattern Suicide when close). */
  shape("orbit", { ships, target: contact, radius: z.number().min(30).max(900), queue }),
  shape("strafe", { ships, target: contact, queue }),
  shape("stand-off", { ships, target: contact, range: z.number().min(80).max(1200), queue }),
  shape("guard", { ships, ward: ship, queue }),
  shape("hold", { ships }),
  shape("dock", { ships, queue }),
  shape("undock", { ships }),
  shape("withdraw", { ships }),
  shape("fire", { ships, mode: z.enum(["free", "hold"]) }),
  /** Aim at this contact (null: choose freely), and at one system of it (null: the hull). */
  shape("target", { ships, target: contact.nullable(), system: system.nullable().default(null) }),
  /** Shares in %, which must add up to 100; core output in % of nominal. */
  shape("power", { ships, weapons: percent, shields: percent, engines: percent, core: z.int().min(20).max(140) }),
  shape("reinforce", { ships, facing: z.int().min(0).max(5).nullable() }),
  shape("repair", { ships, priority: z.array(z.enum(REPAIR_ITEMS)).min(1).max(REPAIR_ITEMS.length) }),
  /** A false contact that leaves the projecting ship for (x, y), looking like the posed class. */
  shape("shadow", { ship, posing: z.enum(["raider", "defiant"]), x: coordinate, y: coordinate }),
  shape("board", { ships, target: contact, queue }),
  shape("assist", { ship }),
  shape("full-retreat", {}),
  shape("jettison", { ship }),
  /** O'Brien, once a battle: one rushed repair of a system... */
  shape("rush-repair", { ship, system }),
  /** ...or a burst past the damper limit. */
  shape("burst", { ship }),
  /** Bashir brings the raider in; vector is the bearing in ° from the station at which it arrives. */
  shape("recall", { vector: z.number().min(0).max(360) }),
  shape("take-helm", { ship }),
  shape("release-helm", {}),
  shape("resign", {}),

  // Act one. `of` is an own squadron; the rebels have the raider alone and its number does not matter.
  /** Go to these places one after the other; none: lie still. */
  shape("course", { of: squadron, points: z.array(place).max(COURSE_LENGTH), queue }),
  /** Go after a contact; the raider strikes the squadron it reaches so. */
  shape("chase", { of: squadron, target: contact }),
  shape("pace", { of: squadron, pace: z.enum(PACES) }),
  shape("sweep", { of: squadron, on: z.boolean() }),
  /** These ships become a squadron of their own. */
  shape("split", { of: squadron, ships }),
  shape("join", { of: squadron, into: squadron }),
  /** One engineering team goes from an item of work (null: those without work) to another. */
  shape("team", { from: work.nullable(), to: work.nullable() }),
  /** Sisko works on this item, at twice the gain. */
  shape("expertise", { work }),
  /** O'Brien rushes an item, once: much at a stroke, at the risk of an accident. */
  shape("rush-work", { work }),
  /** The raider projects a warp shadow that flies this course. */
  shape("project", { points: z.array(place).min(1).max(COURSE_LENGTH) }),
]);

export type Order = z.infer<typeof orderSchema>;
export type OrderKind = Order["kind"];

/** Orders of act one; resigning is possible in both. */
export const CHART_KINDS = [
  "course",
  "chase",
  "pace",
  "sweep",
  "split",
  "join",
  "team",
  "expertise",
  "rush-work",
  "project",
] as const satisfies readonly OrderKind[];
export type ChartOrderKind = (typeof CHART_KINDS)[number];
export type FieldOrderKind = Exclude<OrderKind, ChartOrderKind>;

export function isChartKind(kind: OrderKind): kind is ChartOrderKind {
  return CHART_KINDS.some((each) => each === kind);
}
