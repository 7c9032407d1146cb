import { z } from "zod";
import { type ShipClass, SIDES, type Weapon } from "./types.ts";
import { WEAPON_TABLE } from "./weapons.ts";

/** What a row of the ship and weapon tables must be for the rules to make sense of it: ranges in the units of types.ts. */

const above0 = z.number().positive();
const least0 = z.number().min(0);
const count = z.int().min(0);
const share = z.number().min(0).max(1);

const mountRow = z.strictObject({
  weapon: z.string().refine((id) => id in WEAPON_TABLE, "no such weapon"),
  bearing: z.number().min(-180).max(360),
  arc: above0.max(360),
  muzzle: z.tuple([z.number().min(-1).max(1), z.number().min(-1).max(1)]),
});

const shipRow = z
  .strictObject({
    side: z.enum(SIDES),
    radius: above0,
    speed: least0,
    accel: least0,
    turn: least0.max(360),
    hull: above0,
    shields: z.array(above0).refine((charges) => charges.length === 4 || charges.length === 6, "four facings or six sectors"),
    regen: above0.max(0.1),
    energy: above0,
    recharge: above0,
    coreMax: z.number().min(1).max(1.4),
    sensors: above0,
    signature: above0,
    mounts: z.array(mountRow).max(16),
    style: z.enum(["tail", "run", "face"]),
    troops: count,
    garrison: count,
    teams: count,
    spared: share,
    shaken: z.number().min(0).max(1),
    projectors: count,
    docks: z.boolean(),
    mustered: z.union([count.min(1), z.enum(["galors", "birds"])]),
    arrives: z.strictObject({ ahead: least0, apart: least0, clear: least0 }).nullable(),
    flank: least0,
    struck: share,
    between: z.strictObject({ mended: share, sent: count, least: count, hull: share }),
    worth: least0,
    siege: above0.nullable(),
    prey: z.strictObject({ worth: above0, pace: above0 }).nullable(),
    launching: z.strictObject({ from: least0, every: above0 }),
    sign: z.string().regex(/^M[\dA-Za-z ,.-]+$/),
    group: z.int().min(1).max(3),
    renown: least0.max(6),
  })
  .refine((row) => row.speed === 0 || (row.accel > 0 && row.turn > 0), { path: ["accel"], error: "what moves must gather way and turn" });

const weaponRow = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["beam", "pulse", "bolt", "torpedo"]),
    tracking: least0,
    optimal: least0,
    falloff: least0,
    cycle: above0,
    burst: z.int().min(1),
    gap: least0,
    damage: above0,
    energy: above0,
    pointDefence: z.boolean(),
    flight: z.strictObject({ speed: above0, turn: above0, fuel: above0, carried: z.int().min(1) }).nullable(),
  })
  .refine((row) => (row.kind === "torpedo") === (row.flight !== null), { path: ["flight"], error: "torpedoes fly, nothing else does" })
  .refine((row) => row.kind === "torpedo" || row.tracking > 0, { path: ["tracking"], error: "direct fire must track" })
  .refine((row) => row.kind === "torpedo" || row.falloff > 0, { path: ["falloff"], error: "direct fire must fall off" })
  .refine((row) => row.gap * row.burst < row.cycle, { path: ["gap"], error: "a burst must be over before the next" });

function faults(schema: z.ZodType, row: unknown): string[] {
  const checked = schema.safeParse(row);
  return checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

/** What is wrong with a ship's row, each fault beginning with the field's name; empty when it is sound. */
export function shipFaults(row: ShipClass): string[] {
  return faults(shipRow, row);
}

/** What is wrong with a weapon's row, each fault beginning with the field's name; empty when it is sound. */
export function weaponFaults(row: Weapon): string[] {
  return faults(weaponRow, row);
}
