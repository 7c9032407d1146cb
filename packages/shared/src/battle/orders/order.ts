import { z } from "zod";
import { CHARTING } from "./charting.ts";
import { COMMANDING } from "./commanding.ts";
import { ENGINEERING } from "./engineering.ts";
import { FIGHTING } from "./fighting.ts";
import { FLYING } from "./flying.ts";
import type { Given, OrderRow } from "./row.ts";

/** Every order there is, one row each. */
export const ORDERS = { ...FLYING, ...FIGHTING, ...COMMANDING, ...CHARTING, ...ENGINEERING };

export type OrderKind = keyof typeof ORDERS;
export const ORDER_KINDS = Object.keys(ORDERS) as readonly OrderKind[];

type OrderOf<K extends OrderKind> = { kind: K } & Given<(typeof ORDERS)[K]["fields"]>;
export type Order = { [K in OrderKind]: OrderOf<K> }[OrderKind];

/** The row of a kind, whatever its fields. */
export const orderRow = (kind: OrderKind): OrderRow => ORDERS[kind] as OrderRow;

const schemaOf = (kind: OrderKind) => z.strictObject({ kind: z.literal(kind), ...ORDERS[kind].fields });

/** Orders as they cross the wire. Shapes and ranges only; whether a side may give one is for its row to say. */
export const orderSchema = z.discriminatedUnion(
  "kind",
  ORDER_KINDS.map(schemaOf) as [ReturnType<typeof schemaOf>],
) as unknown as z.ZodType<Order>;

/** Orders of act one, and of act two; resigning is possible in both and counts with the second. */
export const CHART_KINDS = [...Object.keys(CHARTING), ...Object.keys(ENGINEERING)] as readonly ChartOrderKind[];
export type ChartOrderKind = keyof typeof CHARTING | keyof typeof ENGINEERING;
export type FieldOrderKind = Exclude<OrderKind, ChartOrderKind>;
export const FIELD_KINDS = ORDER_KINDS.filter((kind) => !CHART_KINDS.some((each) => each === kind)) as readonly FieldOrderKind[];
