import { type RefusalCode, wordOf } from "@terok-nor/shared/wire/refusals.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import type { z } from "zod";
import type { Account, Accounts } from "../archive/archive.ts";
import { ServerError } from "../colyseus/colyseus.ts";
import { checkWish } from "../gate/names.ts";
import { countRefusal } from "../kit/meters.ts";
import type { PeopleNow } from "./people-now.ts";

/** HTTP status under which a refusal reaches someone who has no seat yet. */
const REFUSED = 403;

/**
 * An error is Colyseus's one way to turn someone away; the code of the refusal is its message.
 * @param seconds for which it holds, where it is one for a time.
 */
export function turnAway(code: RefusalCode, seconds?: number): ServerError {
  countRefusal(code);
  return new ServerError(REFUSED, wordOf(code, seconds));
}

/**
 * What someone asks to be let in with, of the right shape and version
 * and with a name that can be shown and is not kept for the server; else they are turned away.
 */
export function admit<S extends z.ZodType<{ version: number; name: string }>>(shape: S, options: unknown): z.output<S> {
  const parsed = shape.safeParse(options);
  if (!parsed.success) throw turnAway("bad-request");
  if (parsed.data.version !== WIRE_VERSION) throw turnAway("version");
  const checked = checkWish(parsed.data.name);
  if ("refusal" in checked) throw turnAway(checked.refusal);
  return { ...parsed.data, name: checked.name };
}

/** Turns somebody away whom whoever runs the server has barred from battles with people. */
export function keepOut(people: PeopleNow, account: Account | null): void {
  const seconds = people.shutOutFor(account?.id ?? null);
  if (seconds > 0) throw turnAway("shut-out", seconds);
}

/** Turns a guest away who wants to be called like somebody who has an account. */
export async function keepNames(accounts: Accounts, account: Account | null, name: string): Promise<void> {
  if (account === null && (await accounts.hasName(name))) throw turnAway("name-taken");
}
