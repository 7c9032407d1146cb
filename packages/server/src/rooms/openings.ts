import type { Side } from "@terok-nor/shared/ships/types.ts";
import { openSchema } from "@terok-nor/shared/wire/messages.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";
import type { z } from "zod";
import type { KeptRoom, Unfinished } from "../archive/archive.ts";
import { admit } from "./admit.ts";

/** Two people a quick match was found for, in the order of their seats. */
export interface Paired {
  readonly sides: readonly [Side, Side];
  readonly names: readonly [string, string];
  /** Public ids; null: a guest. */
  readonly players: readonly [string | null, string | null];
  /** s each had waited when the match was found. */
  readonly waited: readonly [number, number];
  readonly choices: LobbyChoices;
  readonly terms: Terms;
}

/**
 * How a battle's room comes to be opened: by a page, by the queue for two
 * people it has paired, or to go on with a battle the server was stopped in, or with what was between two battles.
 */
export type Opening =
  | ({ readonly kind: "asked" } & z.output<typeof openSchema>)
  | { readonly kind: "paired"; readonly paired: Paired }
  | { readonly kind: "resumed"; readonly unfinished: Unfinished }
  | { readonly kind: "kept"; readonly kept: KeptRoom };

/**
 * Reads a room's options. What only the server may ask for needs its ticket;
 * anything else is taken for a page's wish, and turned away if it is none.
 */
export function openingOf(options: Readonly<Record<string, unknown>>, ticket: string): Opening {
  if (options.ticket !== ticket) return { kind: "asked", ...admit(openSchema, options) };
  if (options.unfinished !== undefined) return { kind: "resumed", unfinished: options.unfinished as Unfinished };
  if (options.kept !== undefined) return { kind: "kept", kept: options.kept as KeptRoom };
  return { kind: "paired", paired: options.paired as Paired };
}
