import { effect } from "@preact/signals";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { t } from "../i18n/t.ts";
import type { Account } from "../net/account.ts";
import { nameToPlayUnder, nameWasOffered, setPlayerName } from "../settings/player-name.ts";

/** With people one plays as somebody: under an account, if one can be had. Refused where the name typed is another's. */
export async function asSomebody<T>(account: Account, then: (name: string) => Promise<T>): Promise<T | Refused> {
  const wished = nameToPlayUnder();
  const offered = nameWasOffered();
  const named = await account.ensure(wished);
  const given = account.me.peek()?.name;
  if (named.ok || (offered && given !== undefined)) return then(nameToPlayUnder());
  return given === undefined ? named : { ...named, text: t("identity.given", { wished, given }) };
}

/** An account's name is the browser's; asks the server who that is. */
export function keepOneName(account: Account): void {
  effect(() => {
    const { value } = account.me;
    if (value) setPlayerName(value.name);
  });
  account.refresh().catch(() => undefined);
}
