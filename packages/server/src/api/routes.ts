import type { ReplayFile } from "@terok-nor/shared/replay/file.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Me, Meeting, PlayerPage } from "@terok-nor/shared/wire/api.ts";
import { RENAMES_BURST, RENAMES_PER_HOUR } from "@terok-nor/shared/wire/limits.ts";
import type { Archive } from "../archive/open-archive.ts";
import type { Party } from "../archive/reports.ts";
import { createEndpoint, createRouter } from "../colyseus/colyseus.ts";
import type { Allowances } from "../gate/allowance.ts";
import { answered, file, Refusal, refused } from "./answers.ts";
import { accountSchema, blockSchema, ID, nameSchema, nothing, pageReportSchema, searchSchema } from "./asked.ts";

/** What the interface answers from. */
export interface ApiSources {
  readonly archive: Archive;
  /** What goes on now, for the landing page. */
  /** @param asked the path that was asked for, with its query. */
  readonly meeting: (asked: string) => Promise<Meeting>;
  readonly packReplay: (replay: ReplayFile) => Uint8Array;
}

const HOUR_S = 3600;
const BEARER = /^Bearer (\S+)$/i;

/** The HTTP interface, request in, response out. It never throws on what is asked, only on faults of its own. */
export function routes(sources: ApiSources, allowances: Allowances): (request: Request) => Promise<Response> {
  const router = createRouter(
    {
      ...ofOneself(sources, allowances),
      ...ofOwnData(sources),
      ...ofConduct(sources),
      ...ofPlayers(sources),
      ...ofMatches(sources),
      meeting: ofNow(sources),
    },
    // What the router itself finds fault with (a body or query of the wrong shape) is its own kind of error, with a status.
    { throwError: true, onError: (error) => (error instanceof Refusal ? refused(error) : undefined) },
  );
  return router.handler;
}

/** Who asks, by their key; without one they are refused. */
async function asking({ archive: { accounts } }: ApiSources, headers: Headers | undefined): Promise<Me> {
  const key = keyIn(headers);
  if (key === "") throw new Refusal("no-account");
  const account = await accounts.byKey(key);
  const me = account === null ? null : await accounts.me(account.id);
  if (me === null) throw new Refusal("bad-key");
  return me;
}

function ofOneself(sources: ApiSources, allowances: Allowances) {
  const { accounts } = sources.archive;
  const renames = allowances("renames", RENAMES_BURST, RENAMES_PER_HOUR / HOUR_S);
  return {
    account: createEndpoint("/api/account", { method: "POST", body: accountSchema }, async ({ body }) =>
      answered(await accounts.create(body?.name ?? null)),
    ),
    me: createEndpoint("/api/me", { method: "GET" }, async ({ headers }) => {
      const me = await asking(sources, headers);
      const key = await accounts.renewed(keyIn(headers));
      return answered(key === null ? me : { ...me, key });
    }),
    key: createEndpoint("/api/me/key", { method: "POST", body: nothing }, async ({ headers }) => {
      const me = await asking(sources, headers);
      if (!(await renames.take(me.id, performance.now() / 1000))) throw new Refusal("too-fast");
      return answered({ key: await accounts.newKey(me.id), me });
    }),
    rename: createEndpoint("/api/me/name", { method: "POST", body: nameSchema }, async ({ headers, body }) => {
      const { id } = await asking(sources, headers);
      if (!(await renames.take(id, performance.now() / 1000))) throw new Refusal("too-fast");
      const refusal = await accounts.rename(id, body.name);
      if (refusal !== null) throw new Refusal(refusal);
      return answered(await accounts.me(id));
    }),
  };
}

/** What is kept about whoever asks, and the end of it. */
function ofOwnData(sources: ApiSources) {
  const { accounts } = sources.archive;
  return {
    data: createEndpoint("/api/me/data", { method: "GET" }, async ({ headers }) =>
      answered(await accounts.ownData((await asking(sources, headers)).id)),
    ),
    leave: createEndpoint("/api/me/delete", { method: "POST", body: nameSchema }, async ({ headers, body }) => {
      const { id } = await asking(sources, headers);
      const refusal = await accounts.leave(id, body.name);
      if (refusal !== null) throw new Refusal(refusal);
      return answered({});
    }),
  };
}

/** Others whom whoever asks does not want to meet, or reports. */
function ofConduct(sources: ApiSources) {
  const { accounts, blocks, reports, library } = sources.archive;
  return {
    blocks: createEndpoint("/api/me/blocks", { method: "GET" }, async ({ headers }) =>
      answered(await blocks.of((await asking(sources, headers)).id)),
    ),
    block: createEndpoint("/api/me/blocks", { method: "POST", body: blockSchema }, async ({ headers, body: { player, block } }) => {
      const { id } = await asking(sources, headers);
      const refusal = block ? await blocks.block(id, player) : await blocks.unblock(id, player).then(() => null);
      if (refusal !== null) throw new Refusal(refusal);
      return answered(await accounts.me(id));
    }),
    report: createEndpoint("/api/reports", { method: "POST", body: pageReportSchema }, async ({ headers, body }) => {
      const { id } = await asking(sources, headers);
      const { player, match, reason, words } = body;
      if (player === id || (await accounts.byId(player)) === null) throw new Refusal("no-such-player");
      const page = match === null ? null : await library.page(match);
      if (match !== null && page?.participants.some((each) => each.player === player) !== true) throw new Refusal("no-such-match");
      const [by, about] = [id, player].map((account) => ({ account, guest: null })) as [Party, Party];
      const refusal = reports.take({ by, seat: id, about, place: "page", match, reason, words, lines: [] }, null);
      if (refusal !== null) throw new Refusal(refusal);
      return answered({});
    }),
  };
}

const keyIn = (headers: Headers | undefined): string => BEARER.exec(headers?.get("authorization") ?? "")?.[1] ?? "";

function ofPlayers({ archive: { accounts, library } }: ApiSources) {
  return {
    leaderboard: createEndpoint("/api/leaderboard/:side", { method: "GET" }, async ({ params }) => {
      const side = SIDES.find((each) => each === params.side);
      if (side === undefined) throw new Refusal("bad-request", 404);
      return answered((await accounts.leaders(side)).map((player, index) => ({ rank: index + 1, player })));
    }),
    player: createEndpoint("/api/players/:id", { method: "GET" }, async ({ params: { id } }) => {
      const profile = ID.test(id) ? await accounts.profile(id) : null;
      if (profile === null) throw new Refusal("no-such-player");
      const [history, matches] = await Promise.all([library.history(id), library.matchesOf(id)]);
      return answered({ profile, history, matches } satisfies PlayerPage);
    }),
  };
}

function ofMatches({ archive: { library }, packReplay }: ApiSources) {
  return {
    search: createEndpoint("/api/matches", { method: "GET", query: searchSchema }, async ({ query }) => {
      const { player = null, text = null, mode = null, rated, before, limit } = query;
      const wish = { player, text, mode, rated: rated === undefined ? null : rated === "true", limit };
      return answered(await library.search({ ...wish, before: before === undefined ? null : Date.parse(before) }));
    }),
    match: createEndpoint("/api/matches/:id", { method: "GET" }, async ({ params: { id } }) => {
      const page = ID.test(id) ? await library.page(id) : null;
      if (page === null) throw new Refusal("no-such-match");
      return answered(page);
    }),
    replay: createEndpoint("/api/matches/:id/replay", { method: "GET" }, async ({ params: { id } }) => {
      const replay = ID.test(id) ? await library.replay(id) : null;
      if (replay === null) throw new Refusal("no-such-match");
      return file(new Uint8Array(packReplay(replay)), `${id}.terok`);
    }),
  };
}

function ofNow({ meeting }: ApiSources) {
  return createEndpoint("/api/meeting", { method: "GET" }, async ({ request }) => answered(await meeting(request?.url ?? "")));
}
