import { effect } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { t } from "../i18n/t.ts";
import type { Account } from "../net/account.ts";
import { nameToPlayUnder, nameWasOffered, setPlayerName } from "../settings/player-name.ts";

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
