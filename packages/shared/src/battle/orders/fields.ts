import { z } from "zod";
import { CHART_RADIUS } from "../../approach/chart.ts";
import { WORK_IDS } from "../../approach/works.ts";
import { type ContactId, FIRST_CONTACT_ID, MAX_CONTACT_ID, MAX_OWN_ID, type ShipId, type SquadronId } from "../../ships/ids.ts";
import { SYSTEMS } from "../../ships/types.ts";
import { MAX_SHIPS_PER_ORDER } from "../order-limits.ts";

/** What orders are made of as they cross the wire: shapes and ranges. */

export const ship: z.ZodType<ShipId> = z.int().min(0).max(MAX_OWN_ID);
export const ships = z.array(ship).min(1).max(MAX_SHIPS_PER_ORDER);
export const contact: z.ZodType<ContactId> = z.int().min(FIRST_CONTACT_ID).max(MAX_CONTACT_ID);
/** u on the field. */
export const coordinate = z.number().min(-2400).max(2400);
/** Behind what was ordered before, instead of in its place. */
export const queue = z.boolean().default(false);
export const percent = z.int().min(0).max(100);
export const system = z.enum(SYSTEMS);

export const squadron: z.ZodType<SquadronId> = z.int().min(0).max(MAX_OWN_ID);
/** u on the chart. */
export const place = z.strictObject({
  x: z.number().min(-CHART_RADIUS).max(CHART_RADIUS),
  y: z.number().min(-CHART_RADIUS).max(CHART_RADIUS),
});
export const work = z.enum(WORK_IDS);
