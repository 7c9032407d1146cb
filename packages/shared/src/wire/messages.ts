import { z } from "zod";
import { CODE_ALPHABET, CODE_LENGTH } from "./limits.ts";

/** What a page may ask of a server, before and in a battle room. Orders have their own schema in orders/schema.ts. */
const side = z.enum(["terran", "alliance"]);

const choiceFields = {
  galors: z.int().min(2).max(4),
  birds: z.int().min(4).max(8),
  overhaul: z.number().min(0).max(1),
  raiderAway: z.int().min(0).max(180),
};
export const choicesSchema = z.strictObject(choiceFields);
export const someChoicesSchema = z.strictObject(choiceFields).partial();
export type LobbyChoices = z.infer<typeof choicesSchema>;

export const openSchema = z.object({ version: z.int(), name: z.string(), side, open: z.boolean(), choices: choicesSchema });
export const joinSchema = z.object({ version: z.int(), name: z.string() });
export const sideSchema = z.strictObject({ side });
export const readySchema = z.strictObject({ ready: z.boolean() });
export const codeSchema = z.string().regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`));

/** Names of the room's messages. Requests are answered with an Outcome. */
export const MESSAGE = {
  order: "order",
  choose: "choose",
  side: "side",
  ready: "ready",
  rematch: "rematch",
  seat: "seat",
  events: "e",
} as const;

/** The answer to every request: done, or refused with a code to act on and a text to show. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly text: string };
