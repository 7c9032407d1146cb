import type { Meeting, NewAccount } from "@terok-nor/shared/wire/api.ts";
import { ACCOUNTS_BURST, ACCOUNTS_PER_HOUR } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { Seated } from "../wire/seated.ts";
import { seek } from "../wire/seek.ts";
import { until } from "../wire/until.ts";
import { Watcher } from "../wire/watcher.ts";
import { atMost, exactly, type Row } from "./row.ts";
import { NAMES, type Name, type Town } from "./town.ts";

/** ms in which what one server does is seen at the other. */
const SEEN_WITHIN = 5000;
const BEGUN_WITHIN = 20_000;

/** People meet who came in by different servers. */
export async function meeting(town: Town): Promise<Row[]> {
  return [...(await openBattle(town)), ...(await quickMatch(town)), ...(await limits(town))];
}

/** A battle opened at one server: listed, joined, fought, watched and talked about at the other. */
async function openBattle(town: Town): Promise<Row[]> {
  const host = await Seated.open(playerAt(town, "one", 1), { open: true, terms: { ...CASUAL, delay: 0 } });
  const { code } = host;
  const listed = await until(async () => (await listsOf(town, "two")).open.some((each) => each.code === code), SEEN_WITHIN);
  const guest = await Seated.join(playerAt(town, "two", 2), code);
  for (const each of [host, guest]) await each.ask(MESSAGE.ready, { ready: true });
  const fought = await until(() => host.tick > 20 && guest.tick > 20, BEGUN_WITHIN);
  const live = await until(async () => (await listsOf(town, "two")).live.some((each) => each.code === code), SEEN_WITHIN);
  const watchers = [await Watcher.of(playerAt(town, "two", 3), code), await Watcher.of(playerAt(town, "one", 4), code)] as const;
  const watched = await until(() => watchers.every(({ tick }) => tick > 20), BEGUN_WITHIN);
  const counted = await until(() => host.state.audience === 2 && guest.state.audience === 2, SEEN_WITHIN);
  await watchers[0].say("Qapla'");
  const heard = await until(() => watchers.every(({ said }) => said.includes("Qapla'")), SEEN_WITHIN);
  await host.ask(MESSAGE.order, { kind: "resign" });
  await until(() => guest.state.result !== "", SEEN_WITHIN);
  for (const each of [...watchers, host, guest]) await each.leave();
  return [
    yes("listed", "a battle opened at one server is listed at the other", listed),
    yes("joined", "it is joined there by its code, and fought", fought),
    yes("live", "it is listed there as going on", live),
    yes("watched", "it is watched at both", watched),
    yes("counted", "both commanders are told of two spectators", counted),
    yes("heard", "what one spectator says at one server is heard at the other", heard),
  ];
}

/** Two who seek at different servers meet. */
async function quickMatch(town: Town): Promise<Row[]> {
  const seekers = await Promise.all(NAMES.map((name, i) => seek(playerAt(town, name, 10 + i))));
  const fought = await until(() => seekers.every(({ tick }) => tick > 20), BEGUN_WITHIN);
  const met = seekers[0]?.code === seekers[1]?.code && fought;
  await seekers[0]?.ask(MESSAGE.order, { kind: "resign" });
  for (const each of seekers) await each.leave();
  return [yes("paired", "two who seek a quick match at different servers fight one another", met)];
}

/** One address asks both servers in turn for more than it may have. */
async function limits(town: Town): Promise<Row[]> {
  const from = performance.now();
  let made = 0;
  for (let n = 0; n < ACCOUNTS_BURST + 10; n++) {
    const answer = await fetch(`${town.urlOf(NAMES[n % 2] as Name)}/api/account`, { method: "POST", headers: headersOf(20) });
    if (answer.ok) made++;
  }
  const meanwhile = Math.ceil(((performance.now() - from) / 3_600_000) * ACCOUNTS_PER_HOUR);
  return [atMost("limited", "accounts that one address can make by asking both servers in turn", made, ACCOUNTS_BURST + meanwhile)];
}

/** A new account. @param n of the address that asks. */
export async function accountOf(town: Town, n: number): Promise<string> {
  const answer = await fetch(`${town.url}/api/account`, { method: "POST", headers: headersOf(n) });
  return ((await answer.json()) as NewAccount).key;
}

async function listsOf(town: Town, name: Name): Promise<Meeting> {
  return (await (await fetch(`${town.urlOf(name)}/api/meeting`, { headers: headersOf(200) })).json()) as Meeting;
}

/** Somebody who comes in by one server, and comes back by whichever the proxy leads them to. */
export function playerAt(town: Town, name: Name, n: number, key?: string) {
  return { url: town.urlOf(name), backBy: town.url, address: addressOf(n), ...(key !== undefined && { key }) };
}

const addressOf = (n: number): string => `10.3.${n >> 8}.${n & 255}`;
/** Servers are asked past the proxy, which would have added an address. */
const headersOf = (n: number) => ({ "X-Forwarded-For": `${addressOf(n)}, 127.0.0.1` });

const yes = (id: string, what: string, is: boolean): Row => exactly(id, what, is ? 1 : 0, 1);
