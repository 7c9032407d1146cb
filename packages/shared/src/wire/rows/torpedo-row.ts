import { type SchemaType, schema, t } from "@colyseus/schema";
import type { Motion, TorpedoMark } from "../../sight/picture.ts";
import { indexIn, WEAPON_IDS, wordAt } from "../tables.ts";
import { AT_REST, motionFields } from "./motion-row.ts";

/**
 * One torpedo in flight. `id` is one more than the mark's; 0: the row
 * is free. Speed and turn are those seen from one tick to the next.
 */
export const TorpedoRow = schema(
  {
    ...motionFields(),
    id: t.uint16().default(0),
    own: t.boolean().default(false),
    weapon: t.uint8().default(0),
  },
  "TorpedoRow",
);
export type TorpedoRow = SchemaType<typeof TorpedoRow>;

export function writeTorpedo(row: TorpedoRow, mark: TorpedoMark): void {
  row.id = mark.id + 1;
  row.own = mark.own;
  row.weapon = indexIn(WEAPON_IDS, mark.weapon);
}

export function clearTorpedo(row: TorpedoRow): void {
  row.id = 0;
  row.own = false;
  row.weapon = 0;
  Object.assign(row, AT_REST);
}

export function readTorpedo(row: TorpedoRow, motion: Motion): TorpedoMark {
  const { x, y, heading } = motion;
  return { id: row.id - 1, own: row.own, weapon: wordAt(WEAPON_IDS, row.weapon, "photon-torpedo"), x, y, heading };
}
