import { z } from "zod";
import { SETUP_RANGE } from "../battle/create.ts";
import { MODES } from "../battle/state.ts";

/** An opening as a file holds it: within what the lobby may choose, and what the rules can run. */
const seed = z.int().min(0).max(0xffffffff);
const counted = ([low, high]: readonly [number, number]) => z.int().min(low).max(high);
const measured = ([low, high]: readonly [number, number]) => z.number().min(low).max(high);
const there = z.boolean();

export const setupSchema = z.strictObject({
  mode: z.enum(MODES),
  seed,
  chance: seed,
  hz: z.int().min(1).max(60),
  galors: counted(SETUP_RANGE.galors),
  birds: counted(SETUP_RANGE.birds),
  overhaul: measured(SETUP_RANGE.overhaul),
  batteries: counted(SETUP_RANGE.batteries),
  raiderAway: measured(SETUP_RANGE.raiderAway),
  distance: measured(SETUP_RANGE.distance),
  teams: counted(SETUP_RANGE.teams),
  commanders: z.strictObject({ sisko: there, obrien: there, jennifer: there, bashir: there, jadzia: there, kira: there, worf: there }),
});
