import { effect } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { t } from "../i18n/t.ts";
import type { Account } from "../net/account.ts";
import { isRefused } from "../net/keep-trying.ts";
import { nameToPlayUnder, nameWasOffered, offerName, setPlayerName } from "../settings/player-name.ts";

/** Against people one plays under an account, if one can be had. Refused where the name typed belongs to somebody else. */
export async function asSomebody<T>(account: Account, then: (name: string) => Promise<T>): Promise<T | Refused> {
  const wished = nameToPlayUnder();
  const offered = nameWasOffered();
  const named = await account.ensure(wished);
  const given = account.me.peek()?.name;
  if (named.ok || (offered && given !== undefined)) return then(nameToPlayUnder());
  return given === undefined ? named : { ...named, text: t("identity.given", { wished, given }) };
}

/** From now on the browser plays under its account's name; asks the server for the account. */
export function keepOneName(account: Account): void {
  effect(() => {
    const { value } = account.me;
    if (value) setPlayerName(value.name);
  });
  account.refresh().catch(() => undefined);
}

/** Names offered one after the other before it is said that they are taken. */
const OFFERS = 3;

/** Against a captain one needs no account, only a name: one's own or, where nobody thought of it, any that is free. */
export async function asAnybody<T extends object>(then: (name: string) => Promise<T | Refused>): Promise<T | Refused> {
  let got = await then(nameToPlayUnder());
  for (let offers = 0; offers < OFFERS && nameWasOffered() && isTaken(got); offers++) got = await then(`${offerName()} ${numberAfter()}`);
  return got;
}

function isTaken(got: object): boolean {
  return isRefused(got) && got.code === "name-taken";
}

function numberAfter(): number {
  return 2 + Math.floor(Math.random() * 98);
}
