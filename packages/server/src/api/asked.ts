import { MODES } from "@terok-nor/shared/battle/state.ts";
import { reportFields } from "@terok-nor/shared/wire/messages.ts";
import { z } from "zod";

/** What may be asked of the HTTP interface. What is in a query comes as text. */

const NAME_READ = 400;
const ID_LENGTH = 64;
export const accountSchema = z.object({ name: z.string().max(NAME_READ).nullish() }).nullish();
export const nameSchema = z.object({ name: z.string().max(NAME_READ) });

export const blockSchema = z.strictObject({ player: z.string().max(ID_LENGTH), block: z.boolean() });
/** `match` null: by the player's page alone. */
export const pageReportSchema = z.strictObject({
  player: z.string().max(ID_LENGTH),
  match: z.string().max(ID_LENGTH).nullable(),
  ...reportFields,
});

/** A request that says all by being made. */
export const nothing = z.object({}).nullish();

const MOST_MATCHES = 50;
const USUAL_MATCHES = 20;
/** No control characters: nothing stored holds any, and not every database takes them in a question. */
const searched = z
  .string()
  .max(64)
  .regex(/^\P{Cc}*$/u);

export const searchSchema = z.object({
  player: searched.optional(),
  text: searched.optional(),
  mode: z.enum(MODES).optional(),
  rated: z.enum(["true", "false"]).optional(),
  before: z.iso.datetime().optional(),
  limit: z.coerce.number().int().min(1).max(MOST_MATCHES).default(USUAL_MATCHES),
});

/** What the id of a player or a match may look like; no other is looked up. */
export const ID = /^[\w-]{1,64}$/;
