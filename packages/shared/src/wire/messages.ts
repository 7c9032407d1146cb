import { z } from "zod";
import { ACCUSED, type Accused } from "../aftermath/trial.ts";
import { SETUP_RANGE } from "../battle/counts.ts";
import { MODES } from "../battle/state.ts";
import { SIDES } from "../ships/types.ts";
import { KEY_LENGTH, PASS_LENGTH, WAIT_WORD_LENGTH } from "./limits.ts";
import { REASONS, REPORT_LENGTH } from "./report.ts";
import { CAPTAIN_LEVELS } from "./tables.ts";
import { LINE_LENGTH, PHRASES, type Saying } from "./talk.ts";
import { CASUAL, DELAYS, PAUSES, SERIES } from "./terms.ts";
import { VIEWS } from "./watch-state.ts";

/** Shapes of what a page may ask of a server, before and in a battle room. Orders have their own in orders/schema.ts. */
const side = z.enum(SIDES);

/** Some of the fields. One that is left out is not there: `undefined` said outright would be written over what stands. */
function some<T extends Record<string, z.ZodType>>(fields: T) {
  const exact = Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, z.exactOptional(shape)]));
  return z.strictObject(exact as { [K in keyof T]: z.ZodExactOptional<T[K]> });
}

const whole = ([least, most]: readonly [number, number]) => z.int().min(least).max(most);
const choiceFields = {
  mode: z.enum(MODES),
  galors: whole(SETUP_RANGE.galors),
  birds: whole(SETUP_RANGE.birds),
  overhaul: z.number().min(SETUP_RANGE.overhaul[0]).max(SETUP_RANGE.overhaul[1]),
  batteries: whole(SETUP_RANGE.batteries),
  raiderAway: whole(SETUP_RANGE.raiderAway),
  distance: whole(SETUP_RANGE.distance),
};
const choicesSchema = z.strictObject(choiceFields);
export const someChoicesSchema = some(choiceFields);

const level = z.enum(CAPTAIN_LEVELS);

const termFields = {
  rated: z.boolean(),
  series: z.enum(SERIES),
  pauses: z.literal([...PAUSES]),
  delay: z.literal([...DELAYS]),
  seed: z.int().min(0).max(0xffffffff).nullable(),
};
const termsSchema = z.strictObject(termFields);
export const someTermsSchema = some(termFields);

/** Key of the account somebody plays by; null: a guest. It goes in what is asked, as addresses are written into logs. */
const key = z.string().max(KEY_LENGTH).nullable().default(null);

/** `opponent`: a captain takes the other side at once. `watch`: captains take both, and whoever opens the battle watches. */
export const openSchema = z
  .object({
    version: z.int(),
    name: z.string(),
    key,
    side,
    open: z.boolean(),
    choices: choicesSchema,
    opponent: level.nullable().default(null),
    watch: z.strictObject({ terran: level, alliance: level }).nullable().default(null),
    terms: termsSchema.default(CASUAL),
  })
  .refine(({ opponent, watch }) => opponent === null || watch === null);
/** `back`: only to a seat that is theirs by the account or by the pass, and to no other. */
export const joinSchema = z.object({
  version: z.int(),
  name: z.string(),
  key,
  back: z.boolean().default(false),
  pass: z.string().max(PASS_LENGTH).nullable().default(null),
});
export const sideSchema = z.strictObject({ side });
/** Seats a captain, or with null dismisses it. */
export const captainSchema = z.strictObject({ level: level.nullable() });
export const readySchema = z.strictObject({ ready: z.boolean() });
/** A request that says all by being made. */
export const nothingSchema = z.undefined().or(z.null());
export const muteSchema = z.strictObject({ mute: z.boolean() });
export const pauseSchema = z.strictObject({ pause: z.boolean() });
/** Offers a draw, takes the other's offer, or turns it down. */
export const drawSchema = z.strictObject({ answer: z.enum(["offer", "accept", "decline"]) });
/** What whoever waits in vain makes of it: a win, or nothing. */
export const claimSchema = z.strictObject({ as: z.enum(["win", "void"]) });
const accused: readonly Accused[] = [...ACCUSED.terran, ...ACCUSED.alliance];
const entry = z.int().min(0).max(9999);
/** Null: the loser takes the blame. */
export const chargeSchema = z.strictObject({ accused: z.enum(accused), evidence: z.tuple([entry, entry, entry]) }).nullable();
/** Options of whoever watches: the battle's code. */
export const watchSchema = z.object({ version: z.int(), code: z.string().max(16), key });
/** The view that whoever watches looks at. */
export const lookSchema = z.strictObject({ view: z.enum(VIEWS) });
/** Options of whoever seeks a quick match. `mode` null: whichever comes. `onward`: the word for how long they waited. */
export const seekSchema = z.object({
  version: z.int(),
  name: z.string(),
  key,
  side: side.nullable(),
  mode: z.enum(MODES).nullable(),
  rated: z.boolean(),
  onward: z.string().max(WAIT_WORD_LENGTH).nullable().default(null),
});
/** Letters of what tells somebody apart in a room (`whoOf`): an id, or the longest name of a guest. */
const WHO_LENGTH = 64;
/** Of the words it is read a little more than may be sent, so that it can be said why they are too many. */
export const reportFields = { reason: z.enum(REASONS), words: z.string().max(REPORT_LENGTH * 4) };
/** Somebody in the same room, by what tells them apart, is reported to whoever runs the server. */
export const reportSchema = z.strictObject({ who: z.string().min(1).max(WHO_LENGTH), ...reportFields });
/** What commanders and those who watch say to one another. */
export const talkSchema: z.ZodType<Saying> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("line"), text: z.string().max(LINE_LENGTH * 4) }),
  z.strictObject({ kind: z.literal("phrase"), phrase: z.enum(PHRASES) }),
  z.strictObject({ kind: z.literal("ping"), x: z.number().min(-4000).max(4000), y: z.number().min(-4000).max(4000) }),
]);
