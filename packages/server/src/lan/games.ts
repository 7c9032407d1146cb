import { MODES } from "@terok-nor/shared/battle/state.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { LiveMatch } from "@terok-nor/shared/wire/api.ts";
import { CODE } from "@terok-nor/shared/wire/limits.ts";
import type { OpenBattle } from "@terok-nor/shared/wire/open-battle.ts";
import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { z } from "zod";
import { checkName, checkWish } from "../gate/names.ts";

/** Battles of each kind taken from one host. */
const TAKEN = 50;

/** What goes on at another host. */
export interface Games {
  readonly open: readonly OpenBattle[];
  readonly live: readonly LiveMatch[];
}

export const NO_GAMES: Games = { open: [], live: [] };

const count = z.number().int().min(0).max(1000);
const seconds = z.number().min(0).max(86_400);
const points = z.number().min(-10_000).max(10_000).nullable();

/** A name fit to be shown. */
export const shownName = nameBy(checkName);
/** A player's, by the rules this server's own players keep. */
const playerName = nameBy(checkWish);

function nameBy(check: typeof checkName) {
  return z.string().transform((raw, ctx) => {
    const checked = check(raw);
    if ("name" in checked) return checked.name;
    ctx.addIssue({ code: "custom", message: checked.refusal });
    return z.NEVER;
  });
}

const openBattle = z.object({
  code: z.string().regex(CODE),
  host: playerName,
  guest: z.boolean().default(false),
  freeSide: z.enum(SIDES),
  mode: z.enum(MODES),
  galors: count,
  birds: count,
  since: z.iso.datetime(),
});

const seat = { side: z.enum(SIDES), player: z.string().max(64).nullable(), rating: points, change: points };
/** A captain's name is the page's affair, and whatever another host calls it is not taken over. */
const participant = z.union([
  z.object({ ...seat, captain: z.null(), name: playerName }),
  z.object({ ...seat, captain: z.enum(CAPTAIN_LEVELS), name: z.string().transform(() => "") }),
]);

const liveMatch = z.object({
  code: z.string().regex(CODE),
  match: z.string().max(64),
  participants: z.array(participant).length(2),
  mode: z.enum(MODES),
  galors: count,
  rated: z.boolean(),
  seconds,
  delay: seconds,
  audience: count,
});

const list = z.array(z.unknown()).catch([]);
const meeting = z.object({ open: list, live: list });

/**
 * What another host's answer to /api/meeting says of its battles; those it describes
 * in ways that are not to be shown are left out. Null: it is no such answer.
 */
export function readGames(answer: unknown): Games | null {
  const read = meeting.safeParse(answer);
  if (!read.success) return null;
  return { open: fit(openBattle, read.data.open), live: fit(liveMatch, read.data.live) };
}

function fit<T>(schema: z.ZodType<T>, items: readonly unknown[]): T[] {
  return items.slice(0, TAKEN).flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
