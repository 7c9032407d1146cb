import { z } from "zod";
import { MODES } from "../battle/state.ts";
import { CAPTAIN_LEVELS } from "./tables.ts";

/** Shapes of what a page may ask of a server, before and in a battle room. Orders have their own in orders/schema.ts. */
const side = z.enum(["terran", "alliance"]);

const choiceFields = {
  mode: z.enum(MODES),
  galors: z.int().min(2).max(4),
  birds: z.int().min(4).max(8),
  overhaul: z.number().min(0).max(1),
  batteries: z.int().min(0).max(6),
  raiderAway: z.int().min(0).max(180),
  distance: z.int().min(0).max(12),
};
const choicesSchema = z.strictObject(choiceFields);
export const someChoicesSchema = z.strictObject(choiceFields).partial();

const level = z.enum(CAPTAIN_LEVELS);

/** `opponent`: a captain takes the other side at once. `watch`: captains take both, and whoever opens the battle watches. */
export const openSchema = z
  .object({
    version: z.int(),
    name: z.string(),
    side,
    open: z.boolean(),
    choices: choicesSchema,
    opponent: level.nullable().default(null),
    watch: z.strictObject({ terran: level, alliance: level }).nullable().default(null),
  })
  .refine(({ opponent, watch }) => opponent === null || watch === null);
export const joinSchema = z.object({ version: z.int(), name: z.string() });
export const sideSchema = z.strictObject({ side });
/** Seats a captain, or with null dismisses it. */
export const captainSchema = z.strictObject({ level: level.nullable() });
export const readySchema = z.strictObject({ ready: z.boolean() });
/** A request that says all by being made. */
export const nothingSchema = z.undefined().or(z.null());
