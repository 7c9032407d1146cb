import { z } from "zod";
import { LOG_KINDS } from "../aftermath/story.ts";
import { MOST_SHIPS } from "../battle/counts.ts";
import { SIDES } from "../ships/types.ts";
import { CLASS_IDS, STATUSES } from "../wire/tables.ts";
import { PERILS } from "../wire/weighed.ts";

/** The result of a battle as a file holds it: shapes and sizes, so that whatever a page shows of it can be shown. */

const side = z.enum(SIDES);
const word = z.string().max(40);
const number = z.number();
const share = z.number().min(-0.01).max(1.01);
const place = z.number().min(-1e4).max(1e4);

const deception = z.strictObject({
  contact: z.int(),
  real: z.boolean(),
  seenAt: number,
  classAt: number,
  provedAt: number,
  lostAt: number,
  chased: number,
  cost: number,
});
const readiness = z.strictObject({
  overhaul: share,
  cannons: number,
  shields: share,
  drive: share,
  batteries: number,
  sectors: share,
  projectors: number,
  fidelity: share,
});
const approach = z.strictObject({
  arrivedAt: number,
  distance: number,
  length: number,
  readiness,
  deceptions: z.array(deception).max(500),
});
const entry = z.strictObject({
  tick: z.int().min(0),
  kind: z.enum(LOG_KINDS),
  side,
  ship: word.nullable(),
  other: word.nullable(),
  at: z.tuple([place, place]).nullable(),
});
const curve = z.array(share).max(5000);
const story = z.strictObject({
  log: z.array(entry).max(1000),
  blows: z.array(z.strictObject({ from: word, to: word, damage: number, hits: number })).max(500),
  curves: z.strictObject({ every: z.int().min(1), terran: curve, alliance: curve, station: curve, odds: curve }),
  historic: z.boolean(),
});
const ship = z.strictObject({
  name: word,
  side,
  cls: z.enum([...CLASS_IDS]),
  status: z.enum([...STATUSES]),
  hull: share,
  dealt: number,
  kills: number,
});
const part = z.strictObject({ what: z.enum(["station", "ships", "kills", "flagship"]), points: number, of: number });
const words = z.array(word).max(60).readonly();
const weighed = z.strictObject({
  drops: words,
  resumes: words,
  plan: words,
  odds: share,
  otherOdds: share,
  battles: number,
  peril: z.strictObject({ kind: z.enum(PERILS), ship: word, facing: number, at: number }).nullable(),
});
const line = z.strictObject({
  at: number,
  side,
  intention: word,
  ship: word.nullable(),
  target: word.nullable(),
  weighed: weighed.exactOptional(),
});

export const resultSchema = z.strictObject({
  winner: side.nullable(),
  ending: word,
  margin: number,
  parts: z.array(part).max(8),
  length: number,
  approach: approach.nullable(),
  chance: number,
  ships: z.array(ship).max(MOST_SHIPS),
  debrief: z.array(line).max(500),
  story,
});
