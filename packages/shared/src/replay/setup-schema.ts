import { z } from "zod";
import { WORK_IDS, WORKS, type WorkId } from "../approach/works.ts";
import { SETUP_RANGE } from "../battle/counts.ts";
import { MODES } from "../battle/state.ts";
import { ofEach } from "../ships/classes.ts";
import { SYSTEMS } from "../ships/types.ts";

/** An opening as a file holds it: within what the lobby may choose, and what the rules can run. */
const seed = z.int().min(0).max(0xffffffff);
const counted = ([low, high]: readonly [number, number]) => z.int().min(low).max(high);
const measured = ([low, high]: readonly [number, number]) => z.number().min(low).max(high);
const there = z.boolean();

const share = z.number().min(0).max(1);
/** Nothing that is afloat has no hull left. */
const ship = z.strictObject({ hull: z.number().min(0.01).max(1), systems: z.array(share).length(SYSTEMS.length) });
const ships = ([least, most]: readonly [number, number]) => z.array(ship).min(least).max(most);
const work = (id: WorkId) => z.number().min(0).max(WORKS[id].hours);
const carriedSchema = z.strictObject({
  ships: z.strictObject(ofEach((_, { mustered }) => ships(typeof mustered === "number" ? [mustered, mustered] : SETUP_RANGE[mustered]))),
  works: z.strictObject(Object.fromEntries(WORK_IDS.map((id) => [id, work(id)])) as Record<WorkId, ReturnType<typeof work>>),
});

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
  carried: carriedSchema.nullable(),
});
