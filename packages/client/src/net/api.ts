import type { Mode } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Blocked, LeaderboardRow, MatchSummary, Me, Meeting, NewAccount, OwnData, PlayerPage } from "@terok-nor/shared/wire/api.ts";
import { isRefusalCode, type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import { noteServerTime } from "./server-time.ts";

export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

/** What a page asks of the server's HTTP interface. Nothing throws: whatever goes wrong on the way is a refusal. */
export interface Api {
  /** All the landing page shows. */
  meeting(): Promise<Answer<Meeting>>;
  leaders(side: Side): Promise<Answer<readonly LeaderboardRow[]>>;
  player(id: string): Promise<Answer<PlayerPage>>;
  /** The archive, newest first; as many as are asked for that were begun before. */
  matches(wish: MatchWish): Promise<Answer<readonly MatchSummary[]>>;
  /** The file of a battle's replay, as bytes. */
  replay(id: string): Promise<Answer<Uint8Array>>;
  /** Whose key this is. */
  me(key: string): Promise<Answer<Me>>;
  newAccount(name: string): Promise<Answer<NewAccount>>;
  /** A new key in place of all there are of the account. */
  newKey(key: string): Promise<Answer<NewAccount>>;
  rename(key: string, name: string): Promise<Answer<Me>>;
  /** Whom the account has blocked. */
  blocked(key: string): Promise<Answer<readonly Blocked[]>>;
  block(key: string, player: string, block: boolean): Promise<Answer<Me>>;
  /** All that is kept about the account. */
  ownData(key: string): Promise<Answer<OwnData>>;
  /** Deletes the account, if that is its name. */
  deleteAccount(key: string, name: string): Promise<Answer<object>>;
  /** Reports a player by a battle of the archive, or by their page alone. */
  report(key: string | null, about: { readonly player: string; readonly match: string | null } & Complaint): Promise<Answer<object>>;
}

/** What is sought in the archive. */
export interface MatchWish {
  /** Part of a player's name, or the id of a battle; empty: any. */
  readonly text: string;
  readonly mode: Mode | null;
  readonly rated: boolean | null;
  /** ISO; null: from now back. */
  readonly before: string | null;
  readonly limit: number;
}

/** ms after which a question is given up. */
const PATIENCE = 8000;

/** The interface of the server at an address ("http://host:port"). */
export function createApi(url: string): Api {
  const get = <T>(path: string, key?: string) => ask<T>(`${url}/api/${path}`, { headers: bearer(key) });
  const post = <T>(path: string, body: object, key?: string) =>
    ask<T>(`${url}/api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(key) },
      body: JSON.stringify(body),
    });
  return {
    meeting: () => get("meeting"),
    leaders: (side) => get(`leaderboard/${side}`),
    player: (id) => get(`players/${encodeURIComponent(id)}`),
    matches: (wish) => get(`matches?${queryOf(wish)}`),
    replay: (id) => fetchBytes(`${url}/api/matches/${encodeURIComponent(id)}/replay`),
    me: (key) => get("me", key),
    newAccount: (name) => post("account", { name }),
    newKey: (key) => post("me/key", {}, key),
    rename: (key, name) => post("me/name", { name }, key),
    blocked: (key) => get("me/blocks", key),
    block: (key, player, block) => post("me/blocks", { player, block }, key),
    ownData: (key) => get("me/data", key),
    deleteAccount: (key, name) => post("me/delete", { name }, key),
    report: (key, about) => post("reports", about, key ?? undefined),
  };
}

const bearer = (key?: string): Record<string, string> => (key === undefined ? {} : { authorization: `Bearer ${key}` });

function queryOf({ text, mode, rated, before, limit }: MatchWish): URLSearchParams {
  const query = new URLSearchParams({ limit: String(limit) });
  if (text !== "") query.set("text", text);
  if (mode !== null) query.set("mode", mode);
  if (rated !== null) query.set("rated", String(rated));
  if (before !== null) query.set("before", before);
  return query;
}

async function fetchBytes(url: string): Promise<Answer<Uint8Array>> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE * 2) });
    if (answer.ok) return { ok: true, value: new Uint8Array(await answer.arrayBuffer()) };
    return refusalIn(await answer.json());
  } catch {
    return refuse("unreachable");
  }
}

async function ask<T>(url: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    noteServerTime(answer.headers.get("date"));
    const said: unknown = await answer.json();
    return answer.ok ? { ok: true, value: said as T } : refusalIn(said);
  } catch {
    return refuse("unreachable");
  }
}

/** What a server that will not says; a server that does not know the question counts as none. */
function refusalIn(said: unknown): Refused {
  const { code = "", text } = (said ?? {}) as { code?: string; text?: string };
  if (typeof text === "string" && text !== "") return { ok: false, code, text };
  return refuse(isRefusalCode(code) ? code : "unreachable");
}
