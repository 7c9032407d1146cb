import { type SchemaType, schema, t } from "@colyseus/schema";
import type { Motion, OwnShadow } from "../../sight/picture.ts";
import { CLASS_IDS, classAt, indexIn, NONE } from "../tables.ts";
import { AT_REST, motionFields } from "./motion-row.ts";

/** One warp shadow of this side's own making. `id` NONE: the row is free. */
export const ShadowRow = schema(
  {
    ...motionFields(),
    id: t.uint8().default(NONE),
    posing: t.uint8().default(0),
    /** Whole s left. */
    life: t.uint8().default(0),
  },
  "ShadowRow",
);
export type ShadowRow = SchemaType<typeof ShadowRow>;

export function writeShadow(row: ShadowRow, shadow: OwnShadow): void {
  row.id = shadow.id;
  row.posing = indexIn(CLASS_IDS, shadow.posing);
  row.life = Math.min(NONE, Math.ceil(shadow.life));
}

export function clearShadow(row: ShadowRow): void {
  row.id = NONE;
  row.posing = 0;
  row.life = 0;
  Object.assign(row, AT_REST);
}

export function readShadow(row: ShadowRow, motion: Motion): OwnShadow {
  return { ...motion, id: row.id, posing: classAt(row.posing), life: row.life };
}
